// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/importservice.h"

#include "app/database/dbexecutor.h"
#include "app/services/importrun.h"
#include "app/services/session.h"

using namespace Qt::StringLiterals;

namespace rd {

ImportService::ImportService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Result<ImportReport>> ImportService::claims(const ImportRequest& request)
{
    const CallOptions options{.name = u"import_claims"_s, .deadlineMs = 120'000, .cancel = request.cancel};
    return m_session.background().run(options, [request, actor = m_session.context()](const Call& call) {
        return ImportRun(call, request, actor).run();
    });
}

} // namespace rd
