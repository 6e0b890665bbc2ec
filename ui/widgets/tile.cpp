// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int narrowest = 132;
}

Tile::Tile(const Theme& theme, const QString& label, QWidget* parent)
    : QPushButton(parent)
    , m_number(plainLabel(u"–"_s, this))
    , m_label(plainLabel(label, this))
    , m_detail(plainLabel({}, this, u"muted"_s))
{
    setProperty("kind", u"tile"_s);
    setAutoDefault(true);
    setAccessibleName(label);
    m_number->setFont(Theme::tabular(theme.font(u"tile"_s)));
    auto* layout = new QVBoxLayout(this);
    const int pad = theme.size(u"between"_s) - theme.size(u"unit"_s);
    layout->setContentsMargins(pad, theme.size(u"inside"_s), pad, theme.size(u"inside"_s));
    layout->setSpacing(0);
    for (QLabel* line : {m_number, m_label, m_detail}) {
        line->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(line);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::show(const QString& number, const QString& detail, const QString& role)
{
    m_number->setText(number);
    setRole(m_number, role);
    m_detail->setText(detail);
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
    return m_detail->text();
}

QSize Tile::sizeHint() const
{
    return layout()->sizeHint().expandedTo({Theme::scaled(narrowest), 0});
}

QSize Tile::minimumSizeHint() const
{
    return {Theme::scaled(narrowest), layout()->minimumSize().height()};
}

} // namespace rd
