// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"

#include "core/store/Statement.h"

#include <QSqlError>

namespace intray {

namespace {

struct SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Schema)
};

// "Inty": marks a SQLite file as ours.
constexpr qint64 ApplicationId = 0x496E7479;

// What arrived, and what was made of it. Times are UTC milliseconds, decimals millionths.
const char *const FirstStep[] = {
    "CREATE TABLE original (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)",

    "CREATE TABLE submission (id INTEGER PRIMARY KEY AUTOINCREMENT, file_name TEXT NOT NULL,"
    " origin TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE REFERENCES original(sha256),"
    " byte_count INTEGER NOT NULL, arrived_at INTEGER, arrived_by TEXT NOT NULL, intent TEXT NOT "
    "NULL,"
    " intent_reason TEXT NOT NULL, sender TEXT NOT NULL, subject TEXT NOT NULL,"
    " attempts INTEGER NOT NULL DEFAULT 0, finished INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX submission_unfinished ON submission(id) WHERE finished = 0",

    "CREATE TABLE document (submission INTEGER PRIMARY KEY REFERENCES submission(id),"
    " frames BLOB NOT NULL, source TEXT NOT NULL)",

    "CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, approved_by TEXT NOT NULL,"
    " approved_at INTEGER)",

    "CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " submission INTEGER NOT NULL REFERENCES submission(id), index_in_submission INTEGER NOT NULL,"
    " revision INTEGER NOT NULL, state TEXT NOT NULL, state_reason TEXT NOT NULL, content BLOB NOT "
    "NULL,"
    " touched INTEGER NOT NULL, released_by TEXT NOT NULL, released_at INTEGER, approved_by TEXT "
    "NOT NULL,"
    " batch INTEGER REFERENCES batch(id), UNIQUE (submission, index_in_submission))",
    "CREATE INDEX orders_batch ON orders(batch) WHERE batch IS NOT NULL",

    "CREATE TABLE order_as_read (order_id INTEGER PRIMARY KEY REFERENCES orders(id), content BLOB "
    "NOT NULL)",

    "CREATE TABLE finding (order_id INTEGER NOT NULL REFERENCES orders(id), position INTEGER NOT "
    "NULL,"
    " rule TEXT NOT NULL, field TEXT NOT NULL, severity TEXT NOT NULL, answered_with TEXT,"
    " content TEXT NOT NULL, PRIMARY KEY (order_id, position)) WITHOUT ROWID",
    "CREATE INDEX finding_rule ON finding(rule)",

    "CREATE TABLE lease (order_id INTEGER PRIMARY KEY REFERENCES orders(id), holder TEXT NOT NULL,"
    " until INTEGER NOT NULL)",

    "CREATE TABLE queue (order_id INTEGER PRIMARY KEY REFERENCES orders(id), submission INTEGER "
    "NOT NULL,"
    " state TEXT NOT NULL, state_reason TEXT NOT NULL, kind TEXT NOT NULL, intent TEXT NOT NULL,"
    " po_number TEXT NOT NULL, customer_no TEXT NOT NULL, customer_name TEXT NOT NULL,"
    " currency TEXT NOT NULL, value INTEGER, line_count INTEGER NOT NULL, open_rules TEXT NOT NULL,"
    " block_count INTEGER NOT NULL, ask_count INTEGER NOT NULL, file_name TEXT NOT NULL,"
    " source TEXT NOT NULL, arrived_at INTEGER, released_by TEXT NOT NULL, batch INTEGER,"
    " search_text TEXT NOT NULL, order_date TEXT NOT NULL, content_key TEXT NOT NULL)",
    "CREATE INDEX queue_state ON queue(state)",
    "CREATE INDEX queue_customer ON queue(customer_no)",
    "CREATE INDEX queue_submission ON queue(submission)",

    "CREATE TABLE export (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL,"
    " order_id INTEGER NOT NULL REFERENCES orders(id), revision INTEGER NOT NULL, batch INTEGER "
    "NOT NULL,"
    " target TEXT NOT NULL, state TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,"
    " reason TEXT NOT NULL, erp_number TEXT NOT NULL, planned_at INTEGER, changed_at INTEGER,"
    " UNIQUE (key, target))",
    "CREATE INDEX export_order ON export(order_id)",
    "CREATE INDEX export_unsettled ON export(state) WHERE state IN ('planned', 'written', "
    "'unknown')",

    "CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER, user TEXT NOT NULL,"
    " order_id INTEGER, action TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL,"
    " after TEXT NOT NULL)",
    "CREATE INDEX audit_order ON audit(order_id)",
    "CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is "
    "append only'); END",
    "CREATE TRIGGER audit_keeps BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is "
    "append only'); END",

    "CREATE TABLE master_table (name TEXT PRIMARY KEY, content BLOB NOT NULL)",
    "CREATE TABLE customer_name (number TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID",

    "CREATE TABLE memory (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,"
    " customer_no TEXT NOT NULL, written TEXT NOT NULL, meaning TEXT NOT NULL, learnt_by TEXT NOT "
    "NULL,"
    " learnt_at INTEGER, confirmed INTEGER NOT NULL, refuted INTEGER NOT NULL)",

    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE user (name TEXT PRIMARY KEY, supervisor INTEGER NOT NULL) WITHOUT ROWID",
};

// The ways by which orders arrive by themselves, how each fares, and what each took already.
const char *const InletStep[] = {
    "CREATE TABLE inlet (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL"
    " UNIQUE, active INTEGER NOT NULL, settings TEXT NOT NULL)",

    "CREATE TABLE inlet_state (inlet INTEGER PRIMARY KEY REFERENCES inlet(id), last_look INTEGER,"
    " last_success INTEGER, next_look INTEGER, error TEXT NOT NULL, failures INTEGER NOT NULL)",

    "CREATE TABLE inlet_left (inlet INTEGER NOT NULL REFERENCES inlet(id), item TEXT NOT NULL,"
    " sentence TEXT NOT NULL, attempts INTEGER NOT NULL, retry_at INTEGER,"
    " PRIMARY KEY (inlet, item)) WITHOUT ROWID",

    "CREATE TABLE inlet_mail (inlet INTEGER NOT NULL REFERENCES inlet(id), uid INTEGER NOT NULL,"
    " uid_validity INTEGER NOT NULL, done_through INTEGER NOT NULL, PRIMARY KEY (inlet, uid))"
    " WITHOUT ROWID",

    "CREATE TABLE inlet_file (inlet INTEGER NOT NULL REFERENCES inlet(id), path TEXT NOT NULL,"
    " size INTEGER NOT NULL, modified INTEGER NOT NULL, sha256 TEXT NOT NULL,"
    " PRIMARY KEY (inlet, path)) WITHOUT ROWID",

    "CREATE INDEX submission_arrived ON submission(arrived_by, arrived_at)",
};

// Where memory comes from and how it fares; what each lesson touched, so that it can be taken back; the
// orders that entries were right about.
const char *const MemoryStep[] = {
    "ALTER TABLE memory ADD COLUMN learnt_from INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE memory ADD COLUMN demoted INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE memory ADD COLUMN last_used_at INTEGER",
    "ALTER TABLE memory ADD COLUMN edited_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE memory ADD COLUMN edited_at INTEGER",

    "CREATE TABLE memory_lesson (lesson TEXT PRIMARY KEY, touched TEXT NOT NULL) WITHOUT ROWID",

    "CREATE TABLE memory_use (order_id INTEGER NOT NULL REFERENCES orders(id),"
    " memory_id INTEGER NOT NULL, PRIMARY KEY (order_id, memory_id)) WITHOUT ROWID",
};

struct Step
{
    const char *const *statements;
    size_t count;
};
const Step Steps[] = {{FirstStep, std::size(FirstStep)},
                      {InletStep, std::size(InletStep)},
                      {MemoryStep, std::size(MemoryStep)}};

Result<qint64> pragma(Database &database, const QString &name)
{
    Statement statement(database, QStringLiteral("PRAGMA ") + name);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    return statement.next() ? statement.number(0) : 0;
}

Result<> refuseForeign(Database &database, qint64 version)
{
    const Result<qint64> id = pragma(database, QStringLiteral("application_id"));
    if (!id)
        return tl::unexpected(id.error());
    Statement tables(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (const Result<> run = tables.run(); !run)
        return run;
    const bool isEmpty = tables.next() && tables.number(0) == 0;
    if ((isEmpty && version == 0) || *id == ApplicationId)
        return {};
    return failure(
        SchemaText::tr("%1 belongs to another program. Choose another file.").arg(database.file()));
}

Result<> runStep(Database &database, const Step &step)
{
    for (size_t i = 0; i < step.count; ++i) {
        if (const Result<> run = Statement(database, QLatin1String(step.statements[i])).run(); !run)
            return run;
    }
    return {};
}

} // namespace

int schemaVersion()
{
    return int(std::size(Steps));
}

Result<> bringUpToDate(Database &database)
{
    Result<qint64> version = pragma(database, QStringLiteral("user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion()) {
        return failure(
            SchemaText::tr("The store %1 was written by a newer version of this program. "
                           "Update the program on this machine.")
                .arg(database.file()),
            QStringLiteral("schema %1, known %2").arg(*version).arg(schemaVersion()));
    }
    if (const Result<> ours = refuseForeign(database, *version); !ours)
        return ours;
    if (*version == schemaVersion())
        return {};

    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Somebody else may have done the steps while we waited for the write lock.
    version = pragma(database, QStringLiteral("user_version"));
    if (!version)
        return tl::unexpected(version.error());
    for (auto step = size_t(*version); step < std::size(Steps); ++step) {
        if (const Result<> run = runStep(database, Steps[step]); !run)
            return run;
    }
    for (const QString &mark : {QStringLiteral("user_version=%1").arg(schemaVersion()),
                                QStringLiteral("application_id=%1").arg(ApplicationId)}) {
        if (const Result<> run = Statement(database, QStringLiteral("PRAGMA ") + mark).run(); !run)
            return run;
    }
    return (*transaction)->commit();
}

} // namespace intray
