// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/personchangedialog.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// What makes two requests the same; of a password only that it is the same one.
QByteArray fingerprint(const PersonRequest& request, const QString& password)
{
    const QJsonArray parts{
        request.verb, request.person.value, request.version ? QJsonValue(*request.version) : QJsonValue(),
        request.args, request.note,         password};
    return QCryptographicHash::hash(QJsonDocument(parts).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

} // namespace

PersonChangeDialog::PersonChangeDialog(const Workbench& bench, const QString& title, const QString& sentence,
                                       QWidget* parent)
    : Dialog(bench.theme, title, sentence, parent)
    , m_bench(bench)
{
}

void PersonChangeDialog::addButtons(const QString& verb, bool danger)
{
    m_reload = addSideButton(tr("Reload"));
    m_reload->hide();
    connect(m_reload, &QPushButton::clicked, this, [this] {
        emit reloadWanted();
        reject();
    });
    addCancel();
    m_verb = addButton(verb, danger ? u"danger"_s : u"primary"_s);
    connect(m_verb, &QPushButton::clicked, this, [this] { submit(); });
    if (!danger)
        makeDefault(m_verb); // a form; what takes something away keeps Cancel as its default
    check();
}

void PersonChangeDialog::addField(const QString& label, QWidget* field)
{
    QLabel* text = plainLabel(label, this);
    text->setBuddy(field);
    field->setAccessibleName(label);
    content()->addWidget(text);
    content()->addWidget(field);
}

QLineEdit* PersonChangeDialog::addNote()
{
    auto* note = new QLineEdit(this);
    note->setMaxLength(1000);
    addField(tr("Note (optional)"), note);
    return note;
}

void PersonChangeDialog::check()
{
    if (!m_verb)
        return;
    const QString reason = missing();
    m_verb->setEnabled(reason.isEmpty() && !m_busy);
    m_verb->setToolTip(plain(reason));
}

void PersonChangeDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        setProblem({});
        setProgress(-1);
    } else {
        hideProgress();
    }
    check();
}

void PersonChangeDialog::send(PersonRequest request, const QString& password)
{
    setBusy(true);
    if (const QByteArray print = fingerprint(request, password); print != m_sent) {
        m_op = QUuid::createUuid();
        m_sent = print;
    }
    request.op = m_op;
    whenDone(m_bench.people.change(request, password), this, [this](const Result<PersonId>& person) {
        setBusy(false);
        receive(person);
    });
}

void PersonChangeDialog::receive(const Result<PersonId>& person)
{
    if (!person) {
        setProblem(person.error().text);
        m_reload->setVisible(isStalePerson(person.error()));
        return;
    }
    m_bench.session.announce();
    emit changed(*person);
    accept();
}

} // namespace rd
