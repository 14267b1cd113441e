from quiz.tui.comparing import differing


def test_an_article_left_out_or_added_is_no_difference():
    assert differing("chancre coloré", "le chancre coloré") == ([], [])
    assert differing("l'orage", "orage") == ([], [])


def test_what_differs_after_an_article_left_out_is_marked_in_its_place():
    assert differing("soufle", "le souffle") == ([(3, 4)], [(7, 8)])


def test_another_article_is_a_difference():
    assert differing("la chancre", "le chancre") == ([(1, 2)], [(1, 2)])


def test_other_answers_are_not_compared():
    assert differing("le préfet", "la grève des trains") == ([], [])
