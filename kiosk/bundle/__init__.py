"""The file that travels: binary, signed by the stand's device key (docs/formats/bundle.md).

Layout: MAGIC, version (u16), manifest length (u32), manifest (canonical JSON), then for each record
its id (16 bytes), length (u32) and sealed bytes, sorted by id; last 64 bytes of device signature.
All integers are big-endian. A reader streams, checks every cap before it allocates, and trusts
nothing until the signature and the root hold.
"""
