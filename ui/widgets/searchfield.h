// SPDX-License-Identifier: GPL-3.0-or-later
// A field to search in. The button that clears it comes with the first letter: it costs its style's pictures, which is
// a twentieth of what a page costs to make.
#pragma once

#include <QLineEdit>

namespace rd {

class Theme;

class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent);
};

/// The same button for a field of another kind.
void offerClearing(QLineEdit* field);

} // namespace rd
