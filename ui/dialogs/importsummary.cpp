// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importsummary.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPlainTextEdit>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

QString importOutlook(const ImportReport& report, const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    if (!report.done)
        return ImportSummary::tr("The file cannot be imported as it is: what stands after the first mistake cannot be "
                                 "told apart. Mend the file and check it again. Nothing was changed.");
    if (report.imported == 0 && report.refused == 0)
        return ImportSummary::tr("There is nothing to import: every claim in this file is known already.");
    if (report.refused == 0)
        return ImportSummary::tr("Every row can be read. All new claims are imported at once, or none of them.");
    if (report.imported == 0)
        return ImportSummary::tr("No row can be imported. Mend the file and check it again. Nothing was changed.");
    return ImportSummary::tr("As a whole the file is refused. Mend it and check it again, or import the other claims "
                             "now: the refused rows are then written to %1.rejected.csv beside the file.")
        .arg(name);
}

ImportSummary::ImportSummary(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.size(u"inside"_s));
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* numbers = new QHBoxLayout(card);
    const int pad = theme.size(u"between"_s);
    numbers->setContentsMargins(pad, pad - theme.size(u"unit"_s), pad, pad - theme.size(u"unit"_s));
    numbers->setSpacing(pad);
    layout->addWidget(card);
    m_rows = addNumber(tr("rows"));
    m_fresh = addNumber(tr("new claims"));
    m_known = addNumber(tr("known already"));
    m_refused = addNumber(tr("refused"));
    m_next = wrappedLabel({}, this);
    m_heading = plainLabel({}, this, u"muted"_s);
    m_problems = new QPlainTextEdit(this);
    m_problems->setReadOnly(true);
    m_problems->setAccessibleName(tr("Refused rows"));
    m_problems->setMinimumHeight(fontMetrics().height() * 6);
    m_problems->setTabChangesFocus(true);
    layout->addWidget(m_next);
    layout->addWidget(m_heading);
    layout->addWidget(m_problems, 1);
}

QLabel* ImportSummary::addNumber(const QString& caption)
{
    auto* row = qobject_cast<QHBoxLayout*>(layout()->itemAt(0)->widget()->layout());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel* number = plainLabel({}, this);
    number->setFont(m_theme.font(u"title"_s));
    column->addWidget(number);
    column->addWidget(plainLabel(caption, this, u"muted"_s));
    row->addLayout(column, 1);
    return number;
}

void ImportSummary::setNumber(QLabel* label, qint64 number, const QString& roleWhenAny)
{
    label->setText(QLocale().toString(number));
    setRole(label, number > 0 ? roleWhenAny : u"muted"_s);
}

void ImportSummary::show(const ImportReport& report, const QString& file)
{
    setNumber(m_rows, report.rows);
    setNumber(m_fresh, report.imported, u"ok"_s);
    setNumber(m_known, report.existing);
    setNumber(m_refused, report.refused, u"danger"_s);
    m_next->setText(importOutlook(report, file));
    m_problems->setPlainText(report.problems.join(u'\n'));
    m_problems->setVisible(!report.problems.isEmpty());
    m_heading->setVisible(!report.problems.isEmpty());
    m_heading->setText(report.refused > report.problems.size()
                           ? tr("The first %L1 of %L2 refused rows").arg(report.problems.size()).arg(report.refused)
                           : tr("%Ln refused row(s)", nullptr, int(report.refused)));
    QWidget::show();
}

QString ImportSummary::problems() const
{
    return m_problems->toPlainText();
}

} // namespace rd
