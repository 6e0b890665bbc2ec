// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct MoneyText {
    Q_DECLARE_TR_FUNCTIONS(rd::Money)
};

qint64 scaleOf(const QString& currency)
{
    qint64 scale = 1;
    for (int i = 0; i < minorDigits(currency); ++i)
        scale *= 10;
    return scale;
}

Error unreadable(const QString& text, const QString& currency, const QLocale& locale)
{
    return makeError(ErrorCode::Invalid, MoneyText::tr("“%1” is not an amount of money. Write it like %2.")
                                             .arg(text.left(40), locale.toString(1250) + locale.decimalPoint() +
                                                                     QString(minorDigits(currency), u'0')));
}

/// Group separators are welcome where this language has them and nowhere else: "1,5" is not fifteen.
bool removeGroups(QString& whole, const QLocale& locale)
{
    QString separator = locale.groupSeparator();
    if (separator.isEmpty() || !whole.contains(separator)) {
        // Space, no-break space and narrow no-break space mean the same to whoever types.
        whole.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
        separator = u" "_s;
    }
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3 || groups.first().size() > 3)
            return false;
    }
    whole = groups.join(QString());
    return true;
}

} // namespace

int minorDigits(const QString& currency)
{
    static const QStringList none = {u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
                                     u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three = {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

QString moneyText(const Money& money, const QLocale& locale)
{
    const qint64 scale = scaleOf(money.currency);
    const qint64 size = money.minor < 0 ? -money.minor : money.minor;
    QString text = locale.toString(size / scale);
    if (const int digits = minorDigits(money.currency); digits > 0)
        text += locale.decimalPoint() + u"%1"_s.arg(size % scale, digits, 10, QChar(u'0'));
    if (money.minor < 0)
        text.prepend(locale.negativeSign());
    return text + u'\u00a0' + money.currency;
}

QString plainAmount(const Money& money)
{
    const qint64 scale = scaleOf(money.currency);
    const QString whole = QString::number(money.minor / scale);
    const int digits = minorDigits(money.currency);
    return digits == 0 ? whole : whole + u'.' + u"%1"_s.arg(money.minor % scale, digits, 10, QChar(u'0'));
}

Result<Money> parseMoney(const QString& text, const QString& currency, const QLocale& locale)
{
    const QString given = text.trimmed();
    const qsizetype point = given.lastIndexOf(locale.decimalPoint());
    QString whole = point < 0 ? given : given.left(point);
    QString part = point < 0 ? QString() : given.mid(point + locale.decimalPoint().size());
    const int digits = minorDigits(currency);
    const auto isNumber = [](const QString& digitsOnly) {
        return std::all_of(digitsOnly.begin(), digitsOnly.end(),
                           [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    };
    if (whole.isEmpty() || !removeGroups(whole, locale) || whole.isEmpty() || !isNumber(whole) || !isNumber(part) ||
        (point >= 0 && part.isEmpty()))
        return unreadable(given, currency, locale);
    if (part.size() > digits)
        return makeError(
            ErrorCode::Invalid,
            MoneyText::tr("%1 has %2 digits behind the point at most. Write the amount like %3.")
                .arg(currency)
                .arg(digits)
                .arg(locale.toString(1250) + (digits > 0 ? locale.decimalPoint() + QString(digits, u'0') : QString())));
    bool fits = false;
    const qint64 minor = (whole + part.leftJustified(digits, u'0')).toLongLong(&fits);
    if (!fits || minor > mostMinor)
        return makeError(ErrorCode::Invalid, MoneyText::tr("An amount is at most %1. Choose a smaller one.")
                                                 .arg(moneyText({mostMinor, currency}, locale)));
    return Money{minor, currency};
}

bool isCurrency(const QString& currency)
{
    return currency.size() == 3 && std::all_of(currency.begin(), currency.end(),
                                               [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
}

} // namespace rd
