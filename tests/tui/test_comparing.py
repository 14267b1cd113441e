from quiz.tui.comparing import differing


def test_an_article_left_out_or_added_is_no_difference():
    assert differing("chancre coloré", "le chancre coloré") == ([], [])
    assert differing("l'orage", "orage") == ([], [])


def test_what_differs_after_an_article_left_out_is_marked_in_its_place():
    assert differing("soufle", "le souffle") == ([(3, 4)], [(7, 8)])


def test_words_left_out_make_no_letter_of_the_others_wrong():
    assert differing("2 millions", "2 millions d'euros") == ([], [(11, 18)])
    assert differing("défi pour le pays", "défi existentiel pour le pays") == ([], [(5, 16)])


def test_other_words_are_marked_whole_not_by_the_letters_they_happen_to_share():
    written, expected = "2 millions de dollars", "2 millions d'euros"
    assert differing(written, expected) == ([(11, 13), (14, 21)], [(11, 13), (13, 18)])


def test_numbers_are_marked_whole():
    assert differing("12 à 16 mois", "12 à 18 mois") == ([(5, 7)], [(5, 7)])
    assert differing("6 juilet", "5 juillet 2025") == (
        [(0, 1), (5, 6)],
        [(0, 1), (6, 7), (9, 14)],
    ), "unless words are missing, and cannot be set side by side"
    assert differing("21 500 livres", "21 000 livres") == ([(3, 6)], [(3, 6)])


def test_quotation_marks_are_no_difference():
    assert differing("capital de l'IA", "la « capitale de l'IA »") == ([(6, 7)], [(12, 13)])


def test_a_word_too_many_is_marked():
    assert differing("un avantage énorme", "avantage énorme et durable") == ([], [(16, 26)])
    assert differing("mardi 21 mai 2024", "21 mai 2024") == ([(0, 5)], [])


def test_a_letter_left_out_marks_the_one_before_it():
    assert differing("Le Gof", "Le Goff") == ([(5, 6)], [(6, 7)])


def test_another_article_is_a_difference():
    assert differing("la chancre", "le chancre") == ([(0, 2)], [(0, 2)])


def test_other_answers_are_not_compared():
    assert differing("le préfet", "la grève des trains") == ([], [])
