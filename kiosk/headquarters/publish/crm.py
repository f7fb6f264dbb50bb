"""Files that supporters' systems take: only those who agreed to be contacted, under an HMAC id.

Columns: Action Network's help, "File formats for list uploads" (rows without an e-mail address are
skipped); NationBuilder's import (a row needs an e-mail address, or external_id and both names);
CiviCRM's Extended Contact Matcher, "Contact Import" (columns are the names of its parameters).
A name is never split: it stands in first_name, whole.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from kiosk.headquarters.publish.folder import Folder
from kiosk.headquarters.publish.table import Table
from kiosk.headquarters.reconcile import Person
from kiosk.headquarters.sameness import phone_key

TAG = "petition"


@dataclass(frozen=True, slots=True)
class Contact:
    """One who agreed to be contacted, as the systems are told of them."""

    external_id: str
    name: str
    email: str
    phone: str
    place: str
    country: str
    language: str
    day: str
    tag: str


Row = Callable[[Contact], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class System:
    """A supporters' system: its file, its columns, and which rows it would skip."""

    file: str
    columns: tuple[str, ...]
    row: Row
    takes: Callable[[Contact], bool]


SYSTEMS = (
    System(
        "action-network",
        (
            "email",
            "first_name",
            "last_name",
            "zip_code",
            "can2_user_address",
            "can2_user_city",
            "can2_user_tags",
            "can2_phone",
            "external_id",
        ),
        lambda one: (
            *(one.email, one.name, "", "", "", one.place, one.tag, one.phone),
            one.external_id,
        ),
        lambda one: bool(one.email),
    ),
    System(
        "nationbuilder",
        (
            "email",
            "email_opt_in",
            "first_name",
            "last_name",
            "phone_number",
            "language",
            "created_at",
            "tag_list",
            "external_id",
            "city",
        ),
        lambda one: (
            *(one.email, "Y" if one.email else "", one.name, "", one.phone, one.language),
            *(one.day, one.tag, one.external_id, one.place),
        ),
        lambda one: bool(one.email),
    ),
    System(
        "civicrm",
        ("external_identifier", "first_name", "last_name", "email", "phone", "city"),
        lambda one: (one.external_id, one.name, "", one.email, one.phone, one.place),
        lambda one: bool(one.name or one.email),
    ),
)


class Contacts:
    """The files of every system, and beside each the rows that it would skip.

    Args:
        folder: where they are made.
        files: closes them.
        key: the register's key for ids.
        country: where a telephone number without a country is read.
        petition: the tag's end.
    """

    def __init__(
        self, folder: Folder, files: ExitStack, key: bytes, country: str, petition: str
    ) -> None:
        self._key, self._country, self._tag = key, country, f"{TAG}-{petition}"
        self._tables = [
            (
                system,
                Table(files.enter_context(folder.file(f"{system.file}.csv")), system.columns),
                Table(
                    files.enter_context(folder.file(f"{system.file}-skipped.csv")), system.columns
                ),
            )
            for system in SYSTEMS
        ]

    def add(self, person: Person) -> None:
        """Writes a person who agreed to be contacted, and nobody else."""
        one = person.signature
        if not one.consents.contact or not (one.email or one.phone):
            return
        phone = phone_key(one.phone, one.country or self._country)
        contact = Contact(
            external_id=external_id(self._key, person.records[0]),
            name=one.name,
            email=one.email,
            phone=phone.lstrip("+"),  # with it, a spreadsheet takes it for a formula
            place=one.place,
            country=one.country,
            language=one.language,
            day=one.header.event.day.isoformat(),
            tag=self._tag,
        )
        for system, taken, skipped in self._tables:
            (taken if system.takes(contact) else skipped).add(system.row(contact))


def external_id(key: bytes, record: bytes) -> str:
    """What other systems call a person; without the register's key it leads to no record."""
    prefix = b"petition-kiosk external id v1\0"
    return hmac.new(key, prefix + record, hashlib.sha256).hexdigest()[:32]
