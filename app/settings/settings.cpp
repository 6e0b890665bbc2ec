// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rd {

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_store(file.isEmpty()
                  ? new QSettings(QSettings::IniFormat, QSettings::UserScope, u"reviewdesk"_s, u"reviewdesk"_s, this)
                  : new QSettings(file, QSettings::IniFormat, this))
{
    if (QFile::exists(m_store->fileName()))
        QFile::setPermissions(m_store->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace rd
