"""Read a workspace's files into models, and say where they are at fault."""

from postgen.workspace.listing import angle_ids, source_ids
from postgen.workspace.loading import (
    Workspace,
    check_references,
    load,
    load_angle,
    load_config,
    load_knowledge,
    load_settings,
)
from postgen.workspace.location import KNOWLEDGE, TEMPLATES, Location, bundled, find
from postgen.workspace.parts import part_ids
from postgen.workspace.report import FaultyFileError
from postgen.workspace.settings import Author, Config
from postgen.workspace.templates import TemplateSource, template, template_names

__all__ = [
    "KNOWLEDGE",
    "TEMPLATES",
    "Author",
    "Config",
    "FaultyFileError",
    "Location",
    "TemplateSource",
    "Workspace",
    "angle_ids",
    "bundled",
    "check_references",
    "find",
    "load",
    "load_angle",
    "load_config",
    "load_knowledge",
    "load_settings",
    "part_ids",
    "source_ids",
    "template",
    "template_names",
]
