// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include <QVBoxLayout>

#include "app/domain/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int narrowest = 112;
constexpr int usual = 160;
constexpr int longest = 150; // of a label
} // namespace

Tile::Tile(const Theme& theme, const QString& label, QWidget* parent)
    : QPushButton(parent)
    , m_number(plainLabel(u"–"_s, this))
    , m_label(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
{
    setProperty("kind", u"tile"_s);
    setAutoDefault(true); // Return opens it as well
    setAccessibleName(label);
    m_label->setFullText(label);
    m_detail->setProperty("role", u"muted"_s);
    m_number->setFont(Theme::tabular(theme.font(u"tile"_s)));
    auto* layout = new QVBoxLayout(this);
    const int pad = theme.size(u"inside"_s) + 2;
    layout->setContentsMargins(pad, theme.size(u"inside"_s), pad, theme.size(u"inside"_s));
    layout->setSpacing(0);
    for (QLabel* line : {m_number, static_cast<QLabel*>(m_label), static_cast<QLabel*>(m_detail)}) {
        line->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(line);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::show(const QString& number, const QString& detail, const QString& role)
{
    m_number->setText(number);
    setRole(m_number, role);
    m_detail->setFullText(detail);
    setToolTip(plain(detail)); // the line may be cut
    setAccessibleDescription(detail.isEmpty() ? number : u"%1, %2"_s.arg(number, detail));
    updateGeometry();
}

void Tile::setPassive()
{
    setProperty("kind", u"figure"_s);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QString Tile::number() const
{
    return m_number->text();
}

QString Tile::detail() const
{
    return m_detail->fullText();
}

QSize Tile::sizeHint() const
{
    return {Theme::scaled(usual), layout()->sizeHint().height()};
}

QSize Tile::minimumSizeHint() const
{
    // The number is never cut, and what it counts only where it is long.
    const int number = m_number->sizeHint().width();
    const int label =
        std::min(m_label->fontMetrics().horizontalAdvance(m_label->fullText()) + 1, Theme::scaled(longest));
    const QMargins pad = layout()->contentsMargins();
    return {std::max(Theme::scaled(narrowest), std::max(number, label) + pad.left() + pad.right()),
            layout()->minimumSize().height()};
}

} // namespace rd
