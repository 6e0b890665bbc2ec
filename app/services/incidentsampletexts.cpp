// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/incidentsampletexts.h"

using namespace Qt::StringLiterals;

namespace rd::IncidentSample {

const QList<Fault>& faults()
{
    static const QList<Fault> list = {
        {"Sign-in fails on %1", "critical", "auth",
         "Restart the identity service and raise its memory limit from 512 MB to 1 GB. The log shows three restarts "
         "for lack of "
         "memory within ten minutes; sessions are stored in the database, so nobody is signed out.",
         "The limit is not the cause: the session table has no index on expires_at, and the clean-up reads all of it. "
         "Add the "
         "index concurrently, then restart. Memory stays at 300 MB afterwards; I tried it on the copy."},
        {"Uploads time out on %1", "high", "storage", "Raise the proxy's body timeout from 30 s to 300 s on all nodes.",
         "Raise it for the upload path only: 300 s for every path would let slow clients hold all workers. And resume "
         "broken "
         "uploads by part, the client library can do it since 2.4."},
        {"Wrong amounts in the receipts of %1", "critical", "payments database",
         "Recalculate the receipts of the last 24 hours from the bookings and send corrected ones.",
         "First stop the sending. The rounding changed with the update of yesterday, 14:05; only receipts after that "
         "moment are "
         "wrong, 212 of them. Roll the update back, recalculate these 212, and let the treasurer read ten before they "
         "go out."},
        {"Search finds nothing on %1", "high", "search",
         "Rebuild the whole index at once. It takes about forty minutes, during which the search is off.",
         "The alias points to the new index, which is still empty. Point it back to the old one (a second), then build "
         "the new "
         "one behind it and switch when the counts agree."},
        {"Mails of %1 arrive twice", "normal", "mail",
         "Keep a list of message ids that were sent and skip those that are on it.",
         "Right, but in the database and in the same transaction as the sending: a list in memory is gone with every "
         "restart, "
         "and two workers do not share it."},
        {"Disk of %1 is 94 % full", "high", "storage linux",
         "Delete archived logs that are older than 14 days (31 GB).",
         "We promised to keep them 90 days. Compress what is older than two days (31 GB become 3) and move the rest to "
         "the "
         "archive volume."},
        {"Dates are off by one day on %1", "normal", "frontend",
         "Store all dates in UTC and convert them when they are shown.",
         "A birthday has no time zone: store dates as dates. Only the three columns with a moment are to be "
         "converted."},
        {"Pages of %1 take eight seconds", "high", "database", "Double the number of application workers from 8 to 16.",
         "More workers wait for the same query. It lost its plan after the import; ANALYZE brings 8 s to 90 ms. I have "
         "added it "
         "to the end of the import as well."},
        {"Certificate of %1 ends in three days", "normal", "linux",
         "Renew it by hand and set a reminder for next year.",
         "Renew it with the certificate client and its timer, as on the other hosts; the reminder then goes to "
         "nobody's holiday."},
        {"Translations of %1 show keys instead of texts", "low", "frontend",
         "Ship the German file again; it was cut off at 64 KB.",
         "The build cuts every file at 64 KB, so the next long one breaks too. Take the limit out, and let the build "
         "fail when a "
         "key has no text."},
        {"Backup of %1 is older than a day", "critical", "database linux",
         "Start the backup now and look at it tomorrow.",
         "It fails because the password of the backup role ended. Set it, start the backup, and restore it into an "
         "empty "
         "database before this is closed: the last restore was tried in March."},
        {"Screen reader skips the menu of %1", "low", "frontend accessibility",
         "Add aria-label to each entry of the menu.",
         "Make the entries links inside a nav element; labels on things that cannot be focused are not read either."},
    };
    return list;
}

const QStringList& places()
{
    static const QStringList list = {u"the member portal"_s, u"the donation page"_s,  u"the translation memory"_s,
                                     u"the file store"_s,    u"the course planner"_s, u"the volunteer app"_s,
                                     u"the newsletter"_s,    u"the subtitle editor"_s};
    return list;
}

QStringList expertiseOf(int n)
{
    static const QList<QStringList> all = {
        {u"auth"_s, u"database"_s},   {u"storage"_s, u"linux"_s},          {u"payments"_s, u"database"_s},
        {u"search"_s, u"frontend"_s}, {u"frontend"_s, u"accessibility"_s}, {u"linux"_s, u"database"_s, u"mail"_s},
        {u"mail"_s, u"auth"_s},       {u"payments"_s, u"frontend"_s},      {u"storage"_s, u"search"_s}};
    return all[n % all.size()];
}

} // namespace rd::IncidentSample
