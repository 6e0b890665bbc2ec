// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/storageerror.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(rd::Storage)
};

constexpr int sqliteIoError = 10; // https://www.sqlite.org/rescode.html#ioerr

QString fileText(ErrorCode code, int primary)
{
    if (primary == sqliteIoError)
        return StorageText::tr("The file %1 could not be read or written: the disk or a quota refuses, or the drive is "
                               "gone. Nothing was changed. Check the disk, then try again.");
    switch (code) {
    case ErrorCode::Full:
        return StorageText::tr("There is no room left on the disk of %1. Nothing was changed. Free some space, then "
                               "try again.");
    case ErrorCode::ReadOnly:
        return StorageText::tr("You may not write to %1 or to its folder. Reading goes on, nothing was changed. Get "
                               "the permission to write, or copy the file to a folder of your own.");
    case ErrorCode::Corrupt:
        return StorageText::tr("The file %1 is damaged or is not a workspace. Nothing was changed and nothing was "
                               "repaired. Restore your backup, or the copy that the last upgrade left beside it "
                               "(its name ends in .backup).");
    case ErrorCode::Busy:
        return StorageText::tr("Another program is writing to %1. Nothing was changed. Try again in a moment, or close "
                               "the other program.");
    case ErrorCode::NotFound:
        return primary == 14 ? StorageText::tr("The file %1 cannot be opened. Check that it is a file, and that you "
                                               "may read it and write to its folder.")
                             : QString();
    default:
        return {};
    }
}

QString serverText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Full:
        return StorageText::tr("The server of %1 has no room left on its disk. Nothing was changed. Tell the database "
                               "administrator; then try again.");
    case ErrorCode::ReadOnly:
        return StorageText::tr("%1 is read-only at the moment, as a standby or by its administrator. Reading goes on, "
                               "nothing was changed; writing has to wait.");
    case ErrorCode::Corrupt:
        return StorageText::tr("The data of %1 on the server is damaged. Nothing was changed and nothing was repaired. "
                               "Tell the database administrator: it takes a backup to restore.");
    default:
        return {};
    }
}

} // namespace

QString storageErrorText(ErrorCode code, int sqliteCode, const Target& target)
{
    const QString text = target.isShared() ? serverText(code) : fileText(code, sqliteCode & 0xff);
    if (text.isEmpty())
        return {};
    return text.arg(target.isShared() ? target.label() : QDir::toNativeSeparators(target.path));
}

} // namespace rd
