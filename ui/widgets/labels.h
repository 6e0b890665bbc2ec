// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that show people's text as text. QLabel guesses at rich text; these never do.
#pragma once

#include <QLabel>

namespace rd {

/// A plain text label; `role` is one of the style sheet's (muted, attention, ...).
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent = nullptr, const QString& role = {});
/// The same, breaking lines.
[[nodiscard]] QLabel* wrappedLabel(const QString& text, QWidget* parent = nullptr, const QString& role = {});
void setRole(QWidget* widget, const QString& role);

/// One line that ends in an ellipsis where there is no room; the whole text is in the tooltip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QString m_text;
};

} // namespace rd
