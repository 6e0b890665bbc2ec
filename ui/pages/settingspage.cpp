// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include "app/services/future.h"
#include "app/services/policyservice.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/policyhistorydialog.h"
#include "ui/pages/hostingcard.h"
#include "ui/pages/mailcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/aboutme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/policyrow.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int columnWidth = 760;
constexpr int skeletonAfterMs = 150;
constexpr int intervals[] = {1, 2, 5, 10, 30};                                                      // seconds
constexpr std::pair<const char*, const char*> languages[] = {{"en", "English"}, {"de", "Deutsch"}}; // Latin-1
} // namespace

SettingsPage::SettingsPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
{
    const int margin = bench.theme.size(u"margin"_s);
    auto* column = new QWidget(this);
    column->setMaximumWidth(Theme::scaled(columnWidth));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(bench.theme.size(u"between"_s));
    QLabel* heading = plainLabel(title(), column);
    heading->setFont(bench.theme.font(u"title"_s));
    m_column->addWidget(heading);
    addAppearance();
    addAboutMe();
    addUpdates();
    m_column->addWidget(new HostingCard(bench, column));
    m_mail = new MailCard(bench, column);
    connect(m_mail, &MailCard::changed, this, &SettingsPage::refresh);
    m_column->addWidget(m_mail);
    addPolicies();
    m_column->addStretch();

    auto* inside = new QWidget(this);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(margin, margin, margin, margin);
    row->addWidget(column, 1);
    row->addStretch(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&bench.session, &Session::actorChanged, this, &SettingsPage::updateRefusals);
    connect(&bench.session, &Session::connectionChanged, this, &SettingsPage::updateRefusals);
}

QVBoxLayout* SettingsPage::addCard(const QString& title, const QString& sentence)
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(card);
    const int pad = m_bench.theme.size(u"between"_s);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(m_bench.theme.size(u"unit"_s));
    QLabel* heading = plainLabel(title, card);
    heading->setFont(m_bench.theme.font(u"section"_s));
    layout->addWidget(heading);
    layout->addWidget(wrappedLabel(sentence, card, u"muted"_s));
    m_column->addWidget(card);
    return layout;
}

void SettingsPage::addAppearance()
{
    QVBoxLayout* card =
        addCard(tr("Appearance"), tr("“System” follows the light or dark preference of this computer."));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_bench.theme.size(u"inside"_s));
    auto* group = new QButtonGroup(this);
    const QString present = settingOf(m_bench.theme.mode());
    const QList<std::pair<QString, QString>> modes = {
        {u"system"_s, tr("System")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}};
    for (const auto& [mode, word] : modes) {
        auto* button = new QPushButton(word, this);
        button->setProperty("kind", u"segment"_s);
        button->setCheckable(true);
        button->setChecked(mode == present);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, mode = mode] { setTheme(mode); });
        // The menu changes it, too.
        connect(&m_bench.settings, &Settings::changed, button,
                [this, button, mode = mode] { button->setChecked(m_bench.settings.get(keys::theme) == mode); });
    }
    row->addStretch();
    card->addSpacing(m_bench.theme.size(u"inside"_s));
    card->addLayout(row);
    addLanguage(card);
}

void SettingsPage::addLanguage(QVBoxLayout* card)
{
    QLabel* label = plainLabel(tr("Language"), this);
    m_language = new QComboBox(this);
    m_language->setAccessibleName(label->text());
    m_language->addItem(tr("System"), QString());
    for (const auto& [code, name] : languages) // each by its own name, so that everybody finds the own one
        m_language->addItem(QString::fromLatin1(name), QString::fromLatin1(code));
    const QString present = m_bench.settings.get(keys::language);
    if (m_language->findData(present) < 0) // set by hand
        m_language->addItem(present, present);
    m_language->setCurrentIndex(m_language->findData(present));
    card->addSpacing(m_bench.theme.size(u"between"_s));
    card->addWidget(label);
    card->addWidget(m_language, 0, Qt::AlignLeft);
    card->addWidget(wrappedLabel(tr("A change takes effect when the program is started next."), this, u"muted"_s));
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_bench.settings.set(keys::language, m_language->itemData(index).toString()); });
}

void SettingsPage::addAboutMe()
{
    QVBoxLayout* card = addCard(tr("About me"), tr("What you know decides which requests are offered to you first."));
    m_aboutMe = new AboutMe(m_bench, this);
    card->addSpacing(m_bench.theme.size(u"inside"_s));
    card->addWidget(m_aboutMe);
}

void SettingsPage::addUpdates()
{
    QVBoxLayout* card = addCard(
        tr("Updates"), tr("How often the window looks for what others changed. Less often is easier on a slow line."));
    m_interval = new QComboBox(this);
    m_interval->setAccessibleName(tr("Look for changes"));
    const int present = m_bench.settings.get(keys::updateInterval);
    for (int seconds : intervals)
        m_interval->addItem(tr("Every %n second(s)", nullptr, seconds), seconds * 1000);
    if (m_interval->findData(present) < 0) // set by hand
        m_interval->insertItem(0, tr("Every %1 ms").arg(present), present);
    m_interval->setCurrentIndex(m_interval->findData(present));
    card->addSpacing(m_bench.theme.size(u"inside"_s));
    card->addWidget(m_interval, 0, Qt::AlignLeft);
    connect(m_interval, &QComboBox::activated, this, &SettingsPage::setInterval);
}

void SettingsPage::addPolicies()
{
    QVBoxLayout* card = addCard(
        tr("Policies"),
        tr("The rules of the organisation, the same for everybody. Every change is kept with who made it and why."));
    m_stale = new QWidget(this);
    auto* stale = new QHBoxLayout(m_stale);
    stale->setContentsMargins(0, 0, 0, 0);
    m_staleText = wrappedLabel({}, m_stale, u"attention"_s);
    auto* retry = new QPushButton(tr("Retry"), m_stale);
    stale->addWidget(m_staleText, 1);
    stale->addWidget(retry);
    m_skeleton = new Skeleton(m_bench.theme, this);
    m_skeleton->setMinimumHeight(5 * m_bench.theme.size(u"row"_s));
    m_failed = new StatePane(m_bench.theme, this);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    card->addSpacing(m_bench.theme.size(u"inside"_s));
    card->addWidget(m_stale);
    card->addWidget(m_skeleton);
    card->addWidget(m_failed);
    card->addLayout(m_list);
    m_stale->hide();
    m_skeleton->hide();
    m_failed->hide();
    connect(retry, &QPushButton::clicked, this, &SettingsPage::refresh);
    connect(m_failed, &StatePane::clicked, this, &SettingsPage::refresh);
    connect(m_failed, &StatePane::detailsWanted, this, [this](const Error& error) {
        (new ErrorDialog(
             m_bench.theme, tr("The policies could not be read"), error, [this] { refresh(); }, window()))
            ->open();
    });
}

void SettingsPage::setTheme(const QString& mode)
{
    m_bench.settings.set(keys::theme, mode);
    m_bench.theme.setMode(themeModeOf(mode));
}

void SettingsPage::setInterval(int index)
{
    const int interval = m_interval->itemData(index).toInt();
    m_bench.settings.set(keys::updateInterval, interval);
    m_bench.session.watchForChanges(interval);
}

void SettingsPage::refresh()
{
    m_aboutMe->refresh();
    const int request = ++m_request;
    whenDone(m_bench.policies.current(), this, [this, request](const Result<QList<Policy>>& policies) {
        if (request != m_request)
            return;
        showPolicies(policies);
    });
    QTimer::singleShot(skeletonAfterMs, this, [this, request] {
        // Nothing is shown yet and the answer to this very question is still missing.
        if (request == m_request && m_rows.isEmpty() && m_failed->isHidden())
            m_skeleton->show();
    });
}

void SettingsPage::showPolicies(const Result<QList<Policy>>& policies)
{
    ++m_request; // answered: the skeleton of this request comes too late
    m_skeleton->hide();
    if (!policies) {
        showFailure(policies.error());
        return;
    }
    m_failed->hide();
    m_stale->hide();
    showRows(*policies);
    updateRefusals();
}

void SettingsPage::showRows(const QList<Policy>& policies)
{
    QStringList order;
    m_mail->showPolicies(policies);
    for (const Policy& policy : policies) {
        if (MailCard::owns(policy.key))
            continue;
        order << policy.key;
        PolicyRow*& row = m_rows[policy.key];
        if (!row)
            row = addRow(policy.key);
        if (!(row->policy() == policy))
            row->show(policy);
    }
    const QStringList known = m_rows.keys();
    for (const QString& key : known) {
        if (!order.contains(key))
            delete m_rows.take(key);
    }
}

PolicyRow* SettingsPage::addRow(const QString& key)
{
    auto* row = new PolicyRow(m_bench.theme, key, this);
    m_list->addWidget(row);
    connect(row, &PolicyRow::changeWanted, this, [this, row] {
        auto* dialog = new PolicyDialog(m_bench, row->policy(), window());
        connect(dialog, &PolicyDialog::saved, this, &SettingsPage::refresh);
        dialog->open();
    });
    connect(row, &PolicyRow::historyWanted, this,
            [this, key] { (new PolicyHistoryDialog(m_bench, key, window()))->open(); });
    return row;
}

void SettingsPage::updateRefusals()
{
    const bool may = m_bench.session.actor().has(u"admin"_s);
    for (PolicyRow* row : std::as_const(m_rows))
        row->setRefusal(may ? m_bench.session.whyNoChanges()
                            : tr("Only an administrator changes policies. Ask one of them."));
}

void SettingsPage::showFailure(const Error& error)
{
    if (m_rows.isEmpty()) {
        m_failed->showError(tr("The policies could not be read"), error);
        m_failed->QWidget::show();
        return;
    }
    m_staleText->setText(tr("The policies could not be read again, so these may be old. %1").arg(error.text));
    m_stale->show();
}

} // namespace rd
