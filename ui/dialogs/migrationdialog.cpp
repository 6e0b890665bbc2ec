// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/migrationdialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QPushButton>

#include "app/services/future.h"
#include "app/services/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

MigrationDialog::MigrationDialog(const Theme& theme, Session& session, const SchemaInfo& schema, QWidget* parent)
    : Dialog(theme, tr("Update the database “%1”?").arg(session.target().options.value(u"dbname"_s)),
             tr("It was made by an older Review Desk: it has schema %1, this program needs %2. The update takes %n "
                "step(s).",
                nullptr, schema.pending)
                 .arg(schema.version)
                 .arg(schema.wanted),
             parent)
    , m_session(session)
{
    content()->addWidget(wrappedLabel(
        tr("Everybody who works on it gets the new schema at once. Programs that are older than this one may then be "
           "able to read only, or not to open it: update them as well. There is no way back but the backup."),
        this));
    addBackup();
    content()->addStretch();
    addCancel();
    m_update = addButton(tr("Update the database"), u"primary"_s);
    m_update->setEnabled(false);
    connect(m_saved, &QCheckBox::toggled, m_update, &QPushButton::setEnabled);
    connect(m_update, &QPushButton::clicked, this, &MigrationDialog::begin);
    fit(600);
}

QString MigrationDialog::backupCommand() const
{
    const auto& options = m_session.target().options;
    const QString database = options.value(u"dbname"_s);
    QStringList words = {u"pg_dump -Fc"_s};
    for (const auto& [keyword, letter] : {std::pair{u"host"_s, u"-h"_s}, {u"port"_s, u"-p"_s}, {u"user"_s, u"-U"_s}}) {
        if (!options.value(keyword).isEmpty())
            words << letter << options.value(keyword);
    }
    words << u"-f"_s << database + u".dump"_s << database;
    return words.join(u' ');
}

void MigrationDialog::addBackup()
{
    content()->addWidget(plainLabel(tr("Back up first, for example in a terminal:"), this, u"muted"_s));
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* row = new QHBoxLayout(card);
    QLabel* command = wrappedLabel(backupCommand(), card);
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = new QPushButton(tr("Copy"), card);
    copy->setProperty("kind", u"flat"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(backupCommand()); });
    row->addWidget(command, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    content()->addWidget(card);
    m_saved = new QCheckBox(tr("There is a &backup that can be restored"), this);
    content()->addWidget(m_saved);
}

void MigrationDialog::begin()
{
    setProblem({});
    m_cancel = CancelToken();
    setBusy(true);
    auto* watcher = whenDone(m_session.migrate(m_cancel), this, [this](const Result<Done>& result) { ended(result); });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int step) {
        const int steps = std::max(watcher->progressMaximum(), 1);
        setProgress(1000 * step / steps, tr("Step %1 of %2").arg(std::min(step + 1, steps)).arg(steps));
    });
}

void MigrationDialog::ended(const Result<Done>& result)
{
    setBusy(false);
    if (result) {
        emit migrated();
        accept();
        return;
    }
    if (result.error().code == ErrorCode::Cancelled)
        setProblem(tr("Stopped. The steps that were finished stay; the next update goes on from there."));
    else
        setProblem(tr("The update failed, and the step that failed was taken back: %1").arg(result.error().text));
}

void MigrationDialog::reject()
{
    // The step that runs is taken back first; ended() says so.
    if (m_running)
        m_cancel.cancel();
    else
        Dialog::reject();
}

void MigrationDialog::setBusy(bool busy)
{
    m_running = busy;
    m_saved->setEnabled(!busy);
    m_update->setEnabled(!busy && m_saved->isChecked());
    setProgress(busy ? -1 : -2, busy ? tr("Updating %1…").arg(m_session.target().label()) : QString());
}

} // namespace rd
