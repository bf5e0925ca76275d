// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace intray {

// The drawings in resources/icons.
enum class Glyph {
    Inbox, Approve, Delivered, Settings, Search, Add, Folder, Next, Back, Hold, Ask, Reject, Release, Undo,
    Redo, ZoomIn, ZoomOut, ZoomFit, Rotate, Freeze, Find, Warning, Block, Note, Clock, User, Users, Document,
    Mail, Sheet, Picture, Sun, Moon, Lock, Export, Import, Cancel, Database, Example, Memory, Rules
};

// What colour of the palette a drawing takes. It is looked up at each paint, so icons follow light and dark.
enum class Ink { Text, Subtle, Accent, OnAccent, Flagged, Blocked, Ok };

// Drawn as vectors at the size and pixel ratio of the moment.
QIcon glyphIcon(Glyph glyph, Ink ink = Ink::Text);
QIcon applicationIcon();

} // namespace intray
