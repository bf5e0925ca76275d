// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/Intake.h"
#include "core/masterdata/MasterData.h"
#include "core/store/Database.h"

#include <QString>

#include <memory>

namespace intray {

// Builds what the program is made of; the window and the command line take their parts from here.

// Where the desk's file lies unless --desk names another: $INTRAY_DESK, else the user's data folder.
QString defaultDeskFile();
// The desk of the sample inbox, beside the default one.
QString demoDeskFile();
// The folder of the file is made when it is missing.
Result<std::unique_ptr<Database>> openDesk(const QString &file);

// Lexicon, policy, and the given master data, indexed.
Knowledge knowledgeFrom(MasterData data, std::vector<MemoryEntry> memory);
Result<Knowledge> knowledgeOfDesk(Database &database);

// The operating-system user.
QString systemUser();

// Where the sample inbox and its master data lie: beside the program's sources or installed.
QString demoFolder();

} // namespace intray
