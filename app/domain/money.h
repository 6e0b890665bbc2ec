// SPDX-License-Identifier: GPL-3.0-or-later
// Money is an integer of minor units and a currency; no floating point anywhere near it.
#pragma once

#include <QLocale>
#include <QString>

#include "app/domain/result.h"

namespace rd {

struct Money {
    qint64 minor = 0;
    QString currency; ///< ISO 4217, three capitals

    friend bool operator==(const Money&, const Money&) = default;
};

/// The most that one place of a request can be worth, in minor units.
constexpr qint64 mostMinor = 100'000'000'000;

/// Digits behind the decimal point: 2, but 0 for JPY and 3 for KWD.
[[nodiscard]] int minorDigits(const QString& currency);
/// "1,250.00 EUR" in the person's language.
[[nodiscard]] QString moneyText(const Money& money, const QLocale& locale = QLocale());
/// "1250.00": for files and scripts, whatever the language.
[[nodiscard]] QString plainAmount(const Money& money);
/// Reads "1.250,5" as people of that locale write it. The error says what is expected.
[[nodiscard]] Result<Money> parseMoney(const QString& text, const QString& currency, const QLocale& locale);
/// Three capital letters.
[[nodiscard]] bool isCurrency(const QString& currency);

} // namespace rd
