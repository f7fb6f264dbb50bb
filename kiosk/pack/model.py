"""The shape of campaign.toml, as pydantic models. No signer's data ever passes through here."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
)

from kiosk.petition.campaign import MOST_SEALED_TO, FieldName
from kiosk.petition.signature import Exposure

FORMAT = 1

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
AgeKey = Annotated[str, StringConstraints(pattern=r"^age1[02-9ac-hj-np-z]{58}$")]
OfficeKey = Annotated[str, StringConstraints(pattern=r"^ed25519:[0-9a-f]{64}$")]
PictureName = Annotated[
    str,
    StringConstraints(pattern=r"^(valley|[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.(png|jpg|jpeg))?$"),
]
ByLanguage = dict[str, Line]


def _web_address(address: str) -> str:
    if address and not re.fullmatch(r"https://[^\s<>\"]{3,500}", address):
        raise ValueError("must begin with https:// and hold no spaces")
    return address


WebAddress = Annotated[str, AfterValidator(_web_address)]


class Strict(BaseModel):
    """Unknown keys are faults, because a misspelt key would be silently ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class ContactModel(Strict):
    """[contact]."""

    phone: str = ""
    email: str = ""


class PetitionModel(Strict):
    """[petition]."""

    id: Slug
    addressee: ByLanguage
    as_of: Line
    goals: Annotated[list[Annotated[int, Field(gt=0)]], Field(min_length=1)]
    held: Annotated[int, Field(ge=0, le=1000)] = 0

    @field_validator("goals")
    @classmethod
    def _grow(cls, goals: list[int]) -> list[int]:
        if goals != sorted(set(goals)):
            raise ValueError("each goal must be above the one before")
        return goals


class OnlineModel(Strict):
    """[online]."""

    address: WebAddress = ""
    short: WebAddress = ""


class ColoursModel(Strict):
    """[colours]."""

    night: Colour = "#0b1d3a"
    ridge: Colour = "#061226"
    light: Colour = "#ffc857"
    lamp: Colour = "#b07a3c"
    ink: Colour = "#f7f3e8"


class LanguageModel(Strict):
    """One [[language]]."""

    code: LanguageCode
    name: Line
    direction: Literal["ltr", "rtl"]
    reviewed: bool


class NamedModel(Strict):
    """One [[handed_to]] or [[place]]."""

    id: Slug
    names: ByLanguage


class FieldModel(Strict):
    """One [[field]]."""

    name: FieldName
    required: bool = False
    limit: Annotated[int, Field(gt=0, le=4000)]


class ReportModel(Strict):
    """One [[report]]."""

    headline: Line
    publisher: Line
    day: date
    address: WebAddress = ""


class CampaignModel(Strict):
    """campaign.toml, whole."""

    format: Literal[1]
    id: Slug
    version: Annotated[int, Field(gt=0)]
    default_language: LanguageCode
    sealed_to: Annotated[list[AgeKey], Field(max_length=MOST_SEALED_TO)] = []
    office_keys: list[OfficeKey] = []
    exposures: Annotated[list[Exposure], Field(min_length=1)]
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    least_age: Annotated[int, Field(ge=0, le=120)]
    legal_basis: Annotated[Line, StringConstraints(max_length=100)]
    delete_by: date
    count_online: Annotated[int, Field(ge=0)] = 0
    qr: bool = True
    picture: PictureName = ""
    mark: bool = False
    organiser: ByLanguage
    delete_by_words: ByLanguage = {}
    contact: ContactModel = ContactModel()
    petition: PetitionModel
    online: OnlineModel = OnlineModel()
    colours: ColoursModel = ColoursModel()
    language: Annotated[list[LanguageModel], Field(min_length=1, max_length=12)]
    handed_to: list[NamedModel] = []
    field: Annotated[list[FieldModel], Field(min_length=1)]
    place: list[NamedModel] = []
    report: list[ReportModel] = []
