// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/jsonlog.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

#include "app/bootstrap/redaction.h"

using namespace Qt::StringLiterals;

namespace rd::JsonLog {

namespace {

constexpr qint64 maxBytes = 1'000'000;
constexpr int keptFiles = 3;

// A message handler is a plain function: what it needs has to be reachable without an object.
QMutex mutex;
QFile* target = nullptr;

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warn"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

/// "query=claims_page ms=612" becomes fields that a tool can filter by.
void addFields(const QString& message, QJsonObject& line)
{
    static const QRegularExpression field(uR"(\b(query|verb|op|person|rows|outcome|fault|ms|sqlstate)=(\S+))"_s);
    for (auto it = field.globalMatch(message); it.hasNext();) {
        const auto match = it.next();
        bool isNumber = false;
        const qint64 number = match.captured(2).toLongLong(&isNumber);
        const bool counts = isNumber && match.captured(1) != "sqlstate"_L1 && match.captured(1) != "op"_L1;
        line[match.captured(1)] = counts ? QJsonValue(number) : QJsonValue(match.captured(2));
    }
}

void openTarget()
{
    // Never readable by others, not even for the moment between two calls.
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    if (target->open(QIODevice::WriteOnly | QIODevice::Append, own))
        target->setPermissions(own);
}

void rotate()
{
    target->close();
    const QString name = target->fileName();
    for (int i = keptFiles - 1; i > 0; --i) {
        const QString from = i == 1 ? name : u"%1.%2"_s.arg(name).arg(i - 1);
        const QString to = u"%1.%2"_s.arg(name).arg(i);
        QFile::remove(to);
        QFile::rename(from, to);
    }
    openTarget();
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // The offscreen platform says so at every window; it is no news to anybody.
    if (message.startsWith("This plugin does not support"_L1))
        return;
    const QString clean = redacted(message);
    const QMutexLocker lock(&mutex);
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg || !target)
        std::fprintf(stderr, "%s: %s\n", qPrintable(levelOf(type)), qPrintable(clean));
    if (!target || !target->isOpen())
        return;
    QJsonObject line{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {u"level"_s, levelOf(type)},
                     {u"category"_s, QString::fromLatin1(context.category)},
                     {u"message"_s, clean}};
    addFields(clean, line);
    target->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    target->flush();
    if (target->size() > maxBytes)
        rotate();
}

} // namespace

void install(const QString& folder)
{
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        target =
            new QFile(folder + u"/reviewdesk.log"_s); // lives as long as the process: messages come until the very end
        openTarget();
    }
    qInstallMessageHandler(handle);
}

QString file()
{
    return target ? target->fileName() : QString();
}

} // namespace rd::JsonLog
