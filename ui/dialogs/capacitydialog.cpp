// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capacitydialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSpinBox>

#include "app/domain/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int mostPossible = 1'000'000;

QString policyText(const DeskCapacity& capacity)
{
    return capacity.policyMaxLoad
               ? CapacityDialog::tr("Holds %1. The policy says at most %2.")
                     .arg(QLocale().toString(capacity.load), QLocale().toString(*capacity.policyMaxLoad))
               : CapacityDialog::tr("Holds %1. The policy sets no maximum.").arg(QLocale().toString(capacity.load));
}

} // namespace

std::optional<qint64> CapacityDialog::Line::wanted() const
{
    return own->isChecked() ? std::optional<qint64>(maximum->value()) : std::nullopt;
}

CapacityDialog::CapacityDialog(const Workbench& bench, const PersonWork& person, const QList<DeskCapacity>& capacity,
                               QWidget* parent)
    : PersonChangeDialog(bench, tr("Capacity of %1").arg(person.person.name), {}, parent)
    , m_person(person)
{
    for (const DeskCapacity& desk : capacity)
        addLine(desk);
    tell();
    addButtons(tr("Set capacity"));
    fit(520);
    if (!m_lines.isEmpty())
        m_lines.first().own->setFocus();
}

void CapacityDialog::addLine(const DeskCapacity& capacity)
{
    Line line{capacity, new QCheckBox(tr("%1: own maximum").arg(deskWord(capacity.desk)), this), new QSpinBox(this)};
    line.own->setChecked(capacity.maxLoad.has_value());
    line.maximum->setRange(0, mostPossible);
    line.maximum->setButtonSymbols(QAbstractSpinBox::NoButtons); // it is typed; the arrow keys count as well
    line.maximum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.maximum->setGroupSeparatorShown(true);
    line.maximum->setValue(int(capacity.limit().value_or(std::max<qint64>(capacity.load, 10))));
    line.maximum->setEnabled(capacity.maxLoad.has_value());
    line.maximum->setAccessibleName(tr("Maximum of %1").arg(deskWord(capacity.desk)));
    line.maximum->setMinimumWidth(Theme::scaled(120));
    auto* row = new QHBoxLayout;
    row->addWidget(line.own, 1);
    row->addWidget(line.maximum);
    content()->addLayout(row);
    content()->addWidget(wrappedLabel(policyText(capacity), this, u"muted"_s));
    connect(line.own, &QCheckBox::toggled, line.maximum, &QWidget::setEnabled);
    connect(line.own, &QCheckBox::toggled, this, [this] {
        tell();
        check();
    });
    connect(line.maximum, &QSpinBox::valueChanged, this, [this] {
        tell();
        check();
    });
    m_lines << line;
}

void CapacityDialog::tell()
{
    const bool below = std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line& line) {
        const auto limit = line.wanted() ? line.wanted() : line.was.policyMaxLoad;
        return limit && *limit < line.was.load;
    });
    setSentence(below ? tr("The person holds more than that now. Nothing is taken away; new work waits until there is "
                           "room again.")
                      : tr("How much the person may hold at a time before no more is offered or assigned."));
}

QString CapacityDialog::missing() const
{
    const bool any = std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line& line) { return line.isChanged(); });
    return any ? QString() : tr("Nothing is changed yet.");
}

void CapacityDialog::submit()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        if (!line.isChanged())
            continue;
        m_sending = i;
        PersonRequest request;
        request.verb = u"set_capacity"_s;
        request.person = m_person.person.id;
        request.version = m_person.version;
        request.args[u"desk"_s] = line.was.desk;
        if (const auto wanted = line.wanted())
            request.args[u"max_load"_s] = *wanted;
        send(request);
        return;
    }
}

void CapacityDialog::receive(const Result<PersonId>& person)
{
    if (person) {
        m_lines[m_sending].was.maxLoad = m_lines[m_sending].wanted();
        ++m_person.version; // each desk is a change of its own
        if (!missing().isEmpty()) {
            PersonChangeDialog::receive(person);
            return;
        }
        submit();
        return;
    }
    PersonChangeDialog::receive(person);
}

} // namespace rd
