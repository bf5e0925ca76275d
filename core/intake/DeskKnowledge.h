// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/intake/Intake.h"

namespace intray {

// What a desk keeps in its store for understanding what arrives: master data, memory, rules, history.
// Loads the built-in lexicon when none is given.
Result<Knowledge> knowledgeOf(Database &database, std::shared_ptr<const Lexicon> lexicon = nullptr);

// The built-in rules with what the desk changed over them. Rules that this program cannot read are a
// failure: judging by others would let orders pass that the desk wants to see.
Result<Policy> deskRules(Database &database);
// Puts rules into force, with an audit entry that holds what held before and what holds now.
Result<> setDeskRules(Database &database, const Policy &policy, const QString &user,
                      const QDateTime &when);

// Asks the store for what a customer ordered before; from any thread, by a connection of its own for
// each call. Of the file with `exceptSha256` nothing: looked at once more, it is not its own past.
HistoryOf historyIn(const QString &storeFile, const QByteArray &exceptSha256 = {});

// Puts what the order's customer ordered before into the context. Where that cannot be had the order is
// doubted and says why: the rules that look back could not judge it.
void takeHistory(CheckContext &context, Order &order, const HistoryOf &historyOf);

} // namespace intray
