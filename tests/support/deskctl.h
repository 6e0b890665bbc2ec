// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl on the data of a test: where they are, on what clock, and as whom.
#pragma once

#include <QTemporaryDir>

#include "tests/support/backend.h"
#include "tests/support/program.h"

namespace rd::test {

/// The global options that lead to `db`, at its present time where a command may say so.
inline QStringList ctlPlace(Backend& db)
{
    if (db.isShared())
        return {QStringLiteral("--url"), db.url()};
    return {QStringLiteral("--workspace"), db.file(), QStringLiteral("--now"),
            QDateTime::fromMSecsSinceEpoch(db.now(), Qt::UTC).toString(Qt::ISODateWithMs)};
}

/// As a person: by the own login on PostgreSQL, with --as on a file.
inline ProgramRun runCtlAs(Backend& db, const QString& name, PersonId person, const QStringList& arguments)
{
    if (!db.isShared())
        return runCtl(ctlPlace(db) + QStringList{QStringLiteral("--as"), name} + arguments);
    const auto options = db.optionsFor(person).target.options;
    const QString url = QStringLiteral("postgresql://%1@/%2?host=%3")
                            .arg(options.value(QStringLiteral("user")), options.value(QStringLiteral("dbname")),
                                 options.value(QStringLiteral("host")));
    return runCtl(QStringList{QStringLiteral("--url"), url} + arguments);
}

/// A text in a file, for options that read one.
inline QString textFile(const QTemporaryDir& folder, const QString& name, const QString& text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.fileName()));
    file.write(text.toUtf8());
    return file.fileName();
}

} // namespace rd::test
