"""Small mistakes put into Python code, one at a time, by its syntax tree.

Only what runs inside functions is changed: tables, patterns, defaults and annotations are data,
which cases hold to and mutants do not.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change.

    Attributes:
        number: from 0, in the order of the module's tree.
        operator: `comparison`, `boundary`, `arithmetic`, `boolean`, `constant`, `return`,
            `condition` or `statement`.
        lines: first and last line of the changed expression or statement.
        change: before and after, as code.
    """

    number: int
    operator: str
    lines: tuple[int, int]
    change: str


def mutants_of(source: str) -> list[Mutant]:
    """All changes that can be made to a module."""
    changer = _Changer(-1)
    changer.visit(ast.parse(source))
    return changer.found


def mutated(source: str, number: int) -> ast.Module:
    """The module with one change made."""
    tree = ast.parse(source)
    _Changer(number).visit(tree)
    return ast.fix_missing_locations(tree)


class _Changer(ast.NodeTransformer):
    """Lists all changes, and makes the one that is `wanted`."""

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted
        self.found: list[Mutant] = []
        self._depth = 0
        self._bound: set[str] = set()

    def _offer(self, operator: str, node: Node, other: ast.AST) -> Node:
        """`other` if this is the change that is wanted; `node` otherwise."""
        if not self._depth:
            return node
        number = len(self.found)
        change = f"{ast.unparse(node)}  ->  {ast.unparse(other)}"
        first = node.lineno  # type: ignore[attr-defined]
        last = node.end_lineno  # type: ignore[attr-defined]
        self.found.append(Mutant(number, operator, (first, last), change))
        return ast.copy_location(other, node) if number == self.wanted else node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Only the body: defaults and annotations are data."""
        outer, self._bound = self._bound, {argument.arg for argument in node.args.args}
        self._depth += 1
        node.body = self._statements(node.body)
        self._depth -= 1
        self._bound = outer
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        """A condition and its branches."""
        node.test = self._condition(node.test)
        node.body, node.orelse = self._statements(node.body), self._statements(node.orelse)
        return node

    def visit_For(self, node: ast.For) -> ast.AST:
        """What is gone through, and the body."""
        node.iter = self.visit(node.iter)
        node.body, node.orelse = self._statements(node.body), self._statements(node.orelse)
        return node

    def visit_While(self, node: ast.While) -> ast.AST:
        """A condition and the body."""
        node.test = self._condition(node.test)
        node.body = self._statements(node.body)
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        """`a if condition else b`."""
        node.test = self._condition(node.test)
        node.body, node.orelse = self.visit(node.body), self.visit(node.orelse)
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        """What is gone through, and its conditions."""
        node.iter = self.visit(node.iter)
        node.ifs = [self._condition(test) for test in node.ifs]
        return node

    def _condition(self, test: ast.expr) -> ast.expr:
        """A test, which its opposite may replace where no other change says the same."""
        said = isinstance(test, ast.UnaryOp) or (
            isinstance(test, ast.Compare) and not isinstance(test.ops[0], _ORDERED)
        )
        test = self.visit(test)
        return test if said else self._offer("condition", test, ast.UnaryOp(ast.Not(), test))

    def _statements(self, body: list[ast.stmt]) -> list[ast.stmt]:
        return [self._statement(node) for node in body]

    def _statement(self, node: ast.stmt) -> ast.stmt:
        """A statement, which may be dropped where what it binds is bound without it too."""
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return node  # a docstring
        if isinstance(node, ast.Break):
            return self._offer("statement", node, ast.Continue())
        if isinstance(node, ast.Continue):
            return self._offer("statement", node, ast.Break())
        droppable = isinstance(node, ast.Expr | ast.AugAssign) or (
            isinstance(node, ast.Assign) and all(map(self._is_bound, node.targets))
        )
        self._bound |= {
            name.id
            for name in ast.walk(node)
            if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
        }
        node = self.visit(node)
        return self._offer("statement", node, ast.Pass()) if droppable else node

    def _is_bound(self, target: ast.expr) -> bool:
        parts = target.elts if isinstance(target, ast.Tuple) else [target]
        return all(not isinstance(part, ast.Name) or part.id in self._bound for part in parts)

    def visit_Return(self, node: ast.Return) -> ast.AST:
        """None instead of what is worked out."""
        self.generic_visit(node)
        if node.value is None or isinstance(node.value, ast.Constant):
            return node
        return self._offer("return", node, ast.Return(ast.Constant(None)))

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        """The first comparison: its opposite, or the bound let in or out."""
        self.generic_visit(node)
        kind = type(node.ops[0])
        other = copy.copy(node)
        other.ops = [_COMPARED[kind](), *node.ops[1:]]
        return self._offer("boundary" if kind in _ORDERED else "comparison", node, other)

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        """`and` for `or`."""
        self.generic_visit(node)
        other = copy.copy(node)
        other.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        return self._offer("boolean", node, other)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        """No `not`."""
        self.generic_visit(node)
        return self._offer("boolean", node, node.operand) if isinstance(node.op, ast.Not) else node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """Another operation."""
        self.generic_visit(node)
        if type(node.op) not in _COMPUTED:
            return node
        other = copy.copy(node)
        other.op = _COMPUTED[type(node.op)]()
        return self._offer("arithmetic", node, other)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """The next number, the other truth, another text."""
        value = node.value
        if isinstance(value, bool):
            return self._offer("constant", node, ast.Constant(not value))
        if isinstance(value, int):
            return self._offer("constant", node, ast.Constant(value + 1))
        if isinstance(value, str):
            return self._offer("constant", node, ast.Constant(f"X{value}X"))
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        """The value alone."""
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        """What is put in; not the words between."""
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                part.value = self.visit(part.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """All but the type in `cast`, which says nothing at run time."""
        if isinstance(node.func, ast.Name) and node.func.id == "cast":
            node.args[1:] = [self.visit(argument) for argument in node.args[1:]]
            return node
        return self.generic_visit(node)
