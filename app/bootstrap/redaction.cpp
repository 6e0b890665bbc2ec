// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/redaction.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

const auto& rules()
{
    using Re = QRegularExpression;
    // Never destroyed: messages come until the very end of the process.
    static const auto& all = *new std::array{
        Rule{Re(uR"re(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$))re"_s,
                Re::DotMatchesEverythingOption),
             u"***"_s},
        // Greedy to the last @ before the host: a password may hold one.
        Rule{Re(uR"re((\b[a-z][a-z0-9+.-]*://[^\s:/@]*):[^\s/]*@)re"_s, Re::CaseInsensitiveOption), u"\\1:***@"_s},
        Rule{
            Re(uR"re(\b(\w*(?:password|passwd|passphrase|secret|token|api_?key))("?\s*[=:]\s*)('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s,;&}]+))re"_s,
               Re::CaseInsensitiveOption),
            u"\\1\\2***"_s},
        Rule{Re(uR"re(\b(PASSWORD\s+)'(?:[^']|'')*')re"_s, Re::CaseInsensitiveOption), u"\\1***"_s},
        Rule{Re(uR"re(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+)re"_s), u"\\1 ***"_s},
        Rule{Re(uR"re(SCRAM-SHA-256\$\S+)re"_s), u"SCRAM-SHA-256$***"_s},
        Rule{Re(uR"re([^\s<>"'(),;:=]+@[^\s<>"'(),;:=]+\.[^\s<>"'(),;:=]+)re"_s), u"***@***"_s},
        Rule{Re(uR"re((Key \([^)]*\)=)\(.*\))re"_s), u"\\1(***)"_s},
        Rule{Re(uR"re((Failing row contains )\(.*\))re"_s), u"\\1(***)"_s},
        Rule{Re(uR"re((invalid input \w+ (?:for|in) [^:"]*:? ?)".*")re"_s), u"\\1\"***\""_s},
        Rule{Re(uR"re((parameter \$\d+ = )'(?:[^']|'')*')re"_s), u"\\1'***'"_s},
    };
    return all;
}

} // namespace

QString redacted(const QString& text)
{
    QString clean = text;
    for (const Rule& rule : rules())
        clean.replace(rule.pattern, rule.replacement);
    return clean;
}

} // namespace rd
