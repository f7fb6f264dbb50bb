"""What may be signed: `check` finds every fault of a draft, `accept` makes it a signature."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.petition.campaign import CampaignPack, FieldName
from kiosk.petition.record import MARK_BYTES, MOST_GRID, mark_bytes
from kiosk.petition.signature import Draft, Exposure, Header, Signature


class FaultCode(StrEnum):
    """Why a field is refused. Screens and commands put it into words."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    NOT_EMAIL = "not_email"
    NOT_PHONE = "not_phone"
    UNKNOWN_CHOICE = "unknown_choice"
    BAD_CHARACTER = "bad_character"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of one field; `limit` is in bytes and only of a text that is too long."""

    field: str
    code: FaultCode
    limit: int = 0

    @property
    def sentence(self) -> str:
        """The fault in one English sentence, for commands; it shows nothing of what was typed."""
        return _SENTENCES[self.code].format(field=self.field, limit=self.limit)


_SENTENCES = {
    FaultCode.REQUIRED: "{field} is missing.",
    FaultCode.TOO_LONG: "{field} is too long: at most {limit} bytes.",
    FaultCode.NOT_EMAIL: "{field} is not an e-mail address.",
    FaultCode.NOT_PHONE: "{field} is not a telephone number.",
    FaultCode.UNKNOWN_CHOICE: "{field} is not one of the pack's choices.",
    FaultCode.BAD_CHARACTER: "{field} holds a character that cannot be kept.",
    FaultCode.CONSENT: "{field}: without consent to sign there is no signature.",
}

JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner: part of how Urdu, Persian and Uyghur are written."""

_ATOM = r"""[^@\s"'(),:;<>\[\]\\.]+"""
_EMAIL = re.compile(rf"{_ATOM}(\.{_ATOM})*@{_ATOM}(\.{_ATOM})+")
_PHONE_PUNCTUATION = set(" +-().\u2010\u2011\u2012\u2013/")
_PHONE_DIGITS = range(5, 16)


def tidy(text: str) -> str:
    """The text in NFC, its runs of white space made one space, its ends trimmed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidy_draft(draft: Draft) -> Draft:
    """The draft with every typed field tidied, and without what its exposure must not keep.

    A person who is only counted leaves no name and no word of their own; their phone or e-mail is
    kept only when they agreed to be contacted (docs/decisions/0009-counted-signers.md).
    """
    tidied = replace(
        draft,
        name=tidy(draft.name),
        email=tidy(draft.email),
        phone=tidy(draft.phone),
        place=tidy(draft.place),
        country=tidy(draft.country),
        comment=tidy(draft.comment),
    )
    if tidied.exposure is not Exposure.COUNTED:
        return tidied
    nameless = replace(tidied, name="", comment="", mark=())
    return nameless if tidied.consents.contact else replace(nameless, email="", phone="")


def check_details(draft: Draft, pack: CampaignPack) -> tuple[Fault, ...]:
    """The faults of what was typed, before anything is agreed to."""
    draft = tidy_draft(draft)
    faults: list[Fault] = []
    if draft.exposure is None:
        faults.append(Fault("exposure", FaultCode.REQUIRED))
    elif draft.exposure not in pack.exposures:
        faults.append(Fault("exposure", FaultCode.UNKNOWN_CHOICE))
    if draft.language not in {language.code for language in pack.languages}:
        faults.append(Fault("language", FaultCode.UNKNOWN_CHOICE))
    for name in FieldName:
        fault = _check_field(name, getattr(draft, name.value), draft, pack)
        if fault:
            faults.append(fault)
    fault = _check_mark(draft, pack)
    if fault:
        faults.append(fault)
    return tuple(faults)


def check(draft: Draft, pack: CampaignPack) -> tuple[Fault, ...]:
    """Every fault of a draft that somebody wants to sign; empty when it may be signed."""
    faults = check_details(draft, pack)
    if not draft.consents.sign:
        return (*faults, Fault("consents.sign", FaultCode.CONSENT))
    return faults


def accept(draft: Draft, pack: CampaignPack, header: Header, receipt: bytes) -> Signature:
    """The signature that a faultless draft becomes.

    Raises:
        ValueError: the draft has faults; call `check` first.
    """
    if check(draft, pack) or draft.exposure is None:
        raise ValueError("a draft with faults cannot be signed")
    kept = tidy_draft(draft)
    texts = pack.language(draft.language)
    return Signature(
        header=header,
        language=draft.language,
        appeal=texts.appeal.digest,
        consent=texts.consent.digest,
        name=kept.name,
        email=kept.email,
        phone=kept.phone,
        place=kept.place,
        country=kept.country.upper(),
        comment=kept.comment,
        exposure=draft.exposure,
        consents=kept.consents,
        legal_basis=pack.legal_basis,
        delete_by=pack.delete_by,
        receipt=receipt,
        helped=kept.helped,
        mark=kept.mark,
    )


def _check_field(name: FieldName, text: str, draft: Draft, pack: CampaignPack) -> Fault | None:
    rule = pack.field(name)
    if rule is None:
        return Fault(name, FaultCode.UNKNOWN_CHOICE) if text else None
    if not text:
        exempt = draft.exposure is Exposure.COUNTED and name is not FieldName.COUNTRY
        return Fault(name, FaultCode.REQUIRED) if rule.required and not exempt else None
    if not all(_keepable(letter) for letter in text):
        return Fault(name, FaultCode.BAD_CHARACTER)
    if len(text.encode()) > rule.limit:
        return Fault(name, FaultCode.TOO_LONG, rule.limit)
    return _check_form(name, text)


def _check_mark(draft: Draft, pack: CampaignPack) -> Fault | None:
    if not draft.mark:
        return None
    points = [point for stroke in draft.mark for point in stroke]
    if not pack.mark or not all(len(point) == 2 and _on_grid(*point) for point in points):
        return Fault("mark", FaultCode.UNKNOWN_CHOICE)
    if mark_bytes(draft.mark) > MARK_BYTES:
        return Fault("mark", FaultCode.TOO_LONG, MARK_BYTES)
    return None


def _on_grid(x: object, y: object) -> bool:
    return all(type(number) is int and 0 <= number <= MOST_GRID for number in (x, y))


def _check_form(name: FieldName, text: str) -> Fault | None:
    match name:
        case FieldName.NAME if not any(letter.isalpha() for letter in text):
            return Fault(name, FaultCode.BAD_CHARACTER)
        case FieldName.EMAIL if not _EMAIL.fullmatch(text):
            return Fault(name, FaultCode.NOT_EMAIL)
        case FieldName.PHONE if not is_phone(text):
            return Fault(name, FaultCode.NOT_PHONE)
        case FieldName.COUNTRY if not re.fullmatch(r"[A-Za-z]{2}", text):
            return Fault(name, FaultCode.UNKNOWN_CHOICE)
    return None


def is_phone(text: str) -> bool:
    """Whether a text looks like a telephone number as people write it, in any script's digits."""
    digits = sum(letter.isdecimal() for letter in text)
    others = {letter for letter in text if not letter.isdecimal()}
    return digits in _PHONE_DIGITS and others <= _PHONE_PUNCTUATION


def _keepable(letter: str) -> bool:
    """Controls, private use, half a surrogate and bidi controls say nothing and can deceive."""
    return letter in JOINERS or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
