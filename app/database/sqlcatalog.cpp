// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/sqlcatalog.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString withoutComments(const QString& sql)
{
    static const QRegularExpression comment(uR"(^\s*--.*$|\s--\s.*$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression emptyLines(uR"(\n(\s*\n)+)"_s);
    QString text = sql;
    return text.remove(comment).replace(emptyLines, u"\n"_s).trimmed();
}

} // namespace

SqlCatalog::SqlCatalog(Dialect dialect, const QString& root)
{
    load(root + u"/common"_s);
    load(root + (dialect == Dialect::Sqlite ? u"/sqlite"_s : u"/postgresql"_s));
    static const QRegularExpression include(uR"(\{\{(\w+)\}\})"_s);
    for (QString& block : m_blocks) {
        for (auto match = include.match(block); match.hasMatch(); match = include.match(block))
            block.replace(match.capturedStart(), match.capturedLength(), text(match.captured(1)));
    }
    m_statements.removeDuplicates();
}

void SqlCatalog::load(const QString& folder)
{
    static const QRegularExpression header(uR"(^-- (name|fragment): (\w+)$)"_s, QRegularExpression::MultilineOption);
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("SQL resource %s cannot be read", qPrintable(file.fileName()));
        const QString content = QString::fromUtf8(file.readAll());
        QList<QRegularExpressionMatch> matches;
        for (auto it = header.globalMatch(content); it.hasNext();)
            matches << it.next();
        for (qsizetype i = 0; i < matches.size(); ++i) {
            const qsizetype from = matches[i].capturedEnd();
            const qsizetype to = i + 1 < matches.size() ? matches[i + 1].capturedStart() : content.size();
            m_blocks.insert(matches[i].captured(2), withoutComments(content.mid(from, to - from)));
            if (matches[i].captured(1) == "name"_L1)
                m_statements << matches[i].captured(2);
        }
    }
}

QString SqlCatalog::text(const QString& name) const
{
    const auto it = m_blocks.constFind(name);
    if (it == m_blocks.constEnd())
        qFatal("no SQL block named %s", qPrintable(name));
    return *it;
}

QString fillSqlTemplate(const QString& sql, const SqlCatalog& catalog)
{
    static const QRegularExpression include(uR"(\{\{(\w+)((?: \$\w+)*)\}\})"_s);
    static const QRegularExpression placeholder(uR"((?<!:):([a-z_]+)\b)"_s);
    QString out;
    qsizetype end = 0;
    for (auto it = include.globalMatch(sql); it.hasNext();) {
        const auto match = it.next();
        out += sql.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        QString block = catalog.text(match.captured(1));
        const QStringList positional = match.captured(2).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < positional.size(); ++i) {
            const QRegularExpression one(uR"((?<!:):%1\b)"_s.arg(positional[i].mid(1)));
            block.replace(one, u"$%1"_s.arg(i + 1));
        }
        out += block.replace(placeholder, u"v_\\1"_s);
    }
    return out + sql.mid(end);
}

} // namespace rd
