// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fileclaimdialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/claimsservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

FileClaimDialog::FileClaimDialog(const Workbench& bench, QWidget* parent)
    : Dialog(bench.theme, tr("File a claim"), tr("The claim joins the review queue; its waiting time starts now."),
             parent)
    , m_bench(bench)
    , m_title(new QLineEdit(this))
    , m_externalId(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    const auto add = [this](const QString& text, QWidget* field) {
        QLabel* label = plainLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(text);
        content()->addWidget(label);
        content()->addWidget(field);
    };
    m_title->setMaxLength(500);
    m_externalId->setMaxLength(200);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3 + 18);
    add(tr("Title of the task"), m_title);
    if (bench.session.actor().has(u"admin"_s)) {
        m_claimant = new PersonPicker(bench.people, {}, this);
        m_claimant->setPerson(Person{bench.session.actor().person, bench.session.actor().name, {}, {}, false});
        add(tr("Claimant"), m_claimant);
        connect(m_claimant, &PersonPicker::personChanged, this, &FileClaimDialog::check);
    }
    add(tr("External id (optional)"), m_externalId);
    add(tr("Note (optional)"), m_note);
    addCancel();
    m_file = addButton(tr("File claim"), u"primary"_s);
    makeDefault(m_file);
    connect(m_file, &QPushButton::clicked, this, &FileClaimDialog::send);
    connect(m_title, &QLineEdit::textChanged, this, &FileClaimDialog::check);
    check();
    resize(520, sizeHint().height());
    m_title->setFocus();
}

void FileClaimDialog::check()
{
    QString missing;
    if (!hasText(m_title->text()))
        missing = tr("A claim needs a title.");
    else if (m_claimant && !m_claimant->person())
        missing = tr("Choose the claimant.");
    m_file->setEnabled(missing.isEmpty());
    m_file->setToolTip(plain(missing));
}

void FileClaimDialog::send()
{
    m_file->setEnabled(false);
    setProblem({});
    setProgress(-1);
    const PersonId author = m_claimant ? m_claimant->person()->id : PersonId();
    const QString request =
        u"%1\n%2\n%3\n%4"_s.arg(m_title->text(), m_externalId->text(), m_note->toPlainText()).arg(author.value);
    if (request != m_sent)
        m_op = QUuid::createUuid();
    m_sent = request;
    const auto filing =
        m_bench.claims.file(m_title->text(), m_externalId->text(), author, m_note->toPlainText().trimmed(), m_op);
    whenDone(filing, this, [this](const Result<VerbReport>& report) { receive(report); });
}

void FileClaimDialog::receive(const Result<VerbReport>& report)
{
    hideProgress();
    check();
    if (!report) {
        setProblem(report.error().text);
        return;
    }
    if (!report->skipped.isEmpty()) {
        setProblem(tr("Not filed: %1.").arg(report->skipped.first().text));
        return;
    }
    emit filed(report->done.value(0), m_title->text());
    accept();
}

} // namespace rd
