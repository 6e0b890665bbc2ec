// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

void offerClearing(QLineEdit* field)
{
    QObject::connect(field, &QLineEdit::textChanged, field, [field](const QString& text) {
        if (!text.isEmpty() && !field->isClearButtonEnabled())
            field->setClearButtonEnabled(true);
    });
}

SearchField::SearchField(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search"));
    addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    offerClearing(this);
}

} // namespace rd
