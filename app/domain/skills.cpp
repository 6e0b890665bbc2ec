// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/skills.h"

#include <QCoreApplication>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longestTag = 40, mostTags = 50;

/// lupdate reads the context of these texts from here.
struct SkillText {
    Q_DECLARE_TR_FUNCTIONS(rd::Skills)
};

} // namespace

QStringList skillTags(const QString& typed)
{
    QStringList tags;
    QString tag;
    for (const QChar c : folded(typed) + u' ') {
        if (c != u',' && c != u';' && !c.isSpace()) {
            tag += c;
            continue;
        }
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
        tag.clear();
    }
    return tags;
}

QString skillProblem(const QStringList& tags)
{
    for (const QString& tag : tags) {
        for (QChar c : tag) {
            if (c == u'%' || c == u'_' || c == u'!')
                return SkillText::tr("The skill “%1” contains “%2”. Leave out %, _ and !; a hyphen will do.")
                    .arg(tag, QString(c));
        }
        if (codePoints(tag) > longestTag)
            return SkillText::tr("The skill “%1…” has more than %2 characters. Use a shorter word.")
                .arg(tag.left(20))
                .arg(longestTag);
    }
    if (tags.size() > mostTags)
        return SkillText::tr("These are more than %1 skills. Keep the ones that matter most.").arg(mostTags);
    return {};
}

} // namespace rd
