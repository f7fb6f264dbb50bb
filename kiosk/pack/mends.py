"""What pydantic found wrong in campaign.toml, in words that say how to mend it."""

from __future__ import annotations

from collections.abc import Mapping

FORMS = {
    "sealed_to": "is no age public key; it begins with age1 and has 62 letters",
    "office_keys": "is no office key; it begins with ed25519:",
    "colours": "is no colour; write #rrggbb",
    "id": "has other than small letters, digits and hyphens",
    "country": "is no country; write two capital letters",
    "picture": 'is no picture; write "", "valley" or the name of a .png or .jpg file beside this',
}
OTHER_FORM = "has not the form that docs/formats/pack.md gives"

KINDS = {
    "int": "must be a whole number",
    "bool": "must be true or false",
    "string": "must be a text in quotation marks",
    "list": "must be a list in square brackets",
    "dict": "must be a table with keys of its own",
    "model": "must be a table with keys of its own",
    "date": "must be a day, as year-month-day",
}


def mend(detail: Mapping[str, object]) -> str:
    """How to mend one fault.

    Args:
        detail: one of `ValidationError.errors()`.
    """
    place, facts = detail["loc"], detail.get("ctx")
    key = str(place[0]) if isinstance(place, tuple) and place else ""
    kind = str(detail["type"])
    if kind == "string_pattern_mismatch":
        return FORMS.get(key, OTHER_FORM)
    known = _known(kind, facts if isinstance(facts, Mapping) else {})
    known = known or KINDS.get(kind.partition("_")[0], "")
    return known or str(detail["msg"]).removeprefix("Value error, ")


def _known(kind: str, facts: Mapping[str, object]) -> str:
    match kind:
        case "missing":
            return "is missing; add it"
        case "extra_forbidden":
            return "is not a key of this format; check its spelling or take it out"
        case "literal_error" | "enum":
            expected = str(facts["expected"]).replace(" or ", ", ")
            return f"must be one of {expected}"
        case "greater_than":
            return f"must be more than {facts['gt']}"
        case "greater_than_equal":
            return f"must be {facts['ge']} or more"
        case "less_than_equal":
            return f"must be {facts['le']} or less"
        case "string_too_short":
            return "is empty; write something"
        case "string_too_long":
            return f"is longer than {facts['max_length']} letters; shorten it"
        case "too_short":
            return "is empty; put in at least one"
        case "too_long":
            return f"has more than {facts['max_length']}; take some out"
        case _:
            return ""
