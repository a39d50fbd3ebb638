"""Whether data has the shape that a JSON Schema gives it; as much of the standard as Lef uses."""

from collections.abc import Iterator, Mapping
from typing import Any

KNOWN = {
    "$schema", "title", "description", "type", "required", "properties", "items", "const", "enum",
    "minimum", "maximum", "additionalProperties", "$ref", "$defs",
}  # fmt: skip
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


def misfits(data: Any, schema: Mapping[str, Any], root: Mapping[str, Any]) -> list[str]:
    """Every place in the data that the schema does not allow."""
    return list(_misfits(data, schema, root, "$"))


def _misfits(
    data: Any, schema: Mapping[str, Any], root: Mapping[str, Any], at: str
) -> Iterator[str]:
    assert set(schema) <= KNOWN, f"this check does not know {set(schema) - KNOWN}"
    if "$ref" in schema:
        yield from _misfits(data, root["$defs"][schema["$ref"].rpartition("/")[2]], root, at)
        return
    types = schema.get("type", [])
    wanted = [types] if isinstance(types, str) else types
    if wanted and (
        isinstance(data, bool) or not any(isinstance(data, TYPES[name]) for name in wanted)
    ):
        yield f"{at}: {data!r} is no {' or '.join(wanted)}"
        return
    if "const" in schema and data != schema["const"]:
        yield f"{at}: {data!r} is not {schema['const']!r}"
    if "enum" in schema and data not in schema["enum"]:
        yield f"{at}: {data!r} is none of {schema['enum']}"
    if isinstance(data, int | float) and not (
        schema.get("minimum", data) <= data <= schema.get("maximum", data)
    ):
        yield f"{at}: {data!r} is out of bounds"
    if isinstance(data, list):
        for number, item in enumerate(data):
            yield from _misfits(item, schema.get("items", {}), root, f"{at}[{number}]")
    if isinstance(data, dict):
        for key in schema.get("required", []):
            if key not in data:
                yield f"{at}: {key} is missing"
        for key, value in data.items():
            inner = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
            yield from _misfits(value, inner, root, f"{at}.{key}")
