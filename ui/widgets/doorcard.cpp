// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/doorcard.h"

#include <QBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int pictureSize = 32;
}

DoorCard::DoorCard(const Theme& theme, const QString& icon, const QString& title, const QString& sentence,
                   QWidget* parent)
    : QPushButton(parent)
{
    setProperty("kind", u"door"_s);
    setAutoDefault(true); // Return opens the door that has the focus
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    auto* picture = new QLabel(this);
    picture->setPixmap(theme.icon(icon, u"accent"_s).pixmap(pictureSize, pictureSize));
    connect(&theme, &Theme::changed, picture, [&theme, icon, picture] {
        picture->setPixmap(theme.icon(icon, u"accent"_s).pixmap(pictureSize, pictureSize));
    });
    QLabel* heading = wrappedLabel(title, this);
    heading->setFont(theme.font(u"section"_s));
    QLabel* text = wrappedLabel(sentence, this, u"muted"_s);
    auto* layout = new QVBoxLayout(this);
    const int pad = theme.size(u"between"_s) + theme.size(u"unit"_s);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(theme.size(u"inside"_s));
    layout->addWidget(picture);
    layout->addSpacing(theme.size(u"unit"_s));
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addStretch();
    for (QLabel* label : {picture, heading, text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize DoorCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize DoorCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int DoorCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace rd
