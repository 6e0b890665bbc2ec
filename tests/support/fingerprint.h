// SPDX-License-Identifier: GPL-3.0-or-later
// One statement that hashes everything an attacker might change in a shared database, by name: the rows of every table
// and the logins whose names begin with `prefix`; and, which takes longer, the definitions and rights of every object.
#pragma once

#include <QString>

namespace rd::test {

inline QString fingerprintSql(const QString& prefix, bool definitions)
{
    using namespace Qt::StringLiterals;
    const auto hash = [](const QString& name, const QString& rows) {
        return u"SELECT '%1', md5(string_agg(md5(CAST(t AS text)), '' ORDER BY md5(CAST(t AS text)))) FROM (%2) t"_s
            .arg(name, rows);
    };
    QStringList parts;
    for (const QString& table :
         {u"person"_s,     u"person_role"_s,    u"work_item"_s,    u"claim"_s,          u"assignment"_s,
          u"capacity"_s,   u"event"_s,          u"ledger_entry"_s, u"policy"_s,         u"notification"_s,
          u"desk"_s,       u"transition"_s,     u"permission"_s,   u"schema_version"_s, u"import_row"_s,
          u"probe_item"_s, u"review_request"_s, u"person_tag"_s,   u"draft"_s,          u"job"_s,
          u"job_run"_s,    u"lease"_s,          u"reminder"_s,     u"incident"_s})
        parts << hash(table, u"SELECT * FROM desk."_s + table);
    // A request that did nothing leaves its record, which says so.
    parts
        << hash(u"op"_s, u"SELECT * FROM desk.op WHERE outcomes -> 'done' IS DISTINCT FROM '[]'"_s)
        << hash(u"database"_s,
                u"SELECT datname, datdba, datacl, datconnlimit FROM pg_database WHERE datname = current_database()"_s)
        << hash(
               u"logins"_s,
               u"SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, "
               u"rolbypassrls, "
               "rolconnlimit, rolpassword, rolvaliduntil FROM pg_authid WHERE rolname LIKE 'desk\\_%' OR left(rolname, %1) = '%2'"_s
                   .arg(prefix.size())
                   .arg(prefix))
        << hash(u"memberships"_s,
                u"SELECT g.rolname, u.rolname, m.admin_option FROM pg_auth_members m JOIN pg_roles g ON g.oid = "
                u"m.roleid "
                "JOIN pg_roles u ON u.oid = m.member WHERE left(g.rolname, %1) = '%2' OR left(u.rolname, %1) = '%2'"_s
                    .arg(prefix.size())
                    .arg(prefix))
        << hash(u"settings of logins"_s,
                u"SELECT r.rolname, s.setconfig FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole "
                "WHERE left(r.rolname, %1) = '%2'"_s.arg(prefix.size())
                    .arg(prefix));
    if (definitions)
        parts
            << hash(
                   u"relations"_s,
                   u"SELECT relname, relkind, relacl, relowner, relrowsecurity, relpersistence FROM pg_class "
                   "WHERE relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname NOT LIKE 'pg_toast%') AND oid > 16383"_s)
            << hash(u"columns"_s,
                    u"SELECT attrelid, attname, attacl, attstattarget FROM pg_attribute WHERE attrelid > 16383"_s)
            << hash(u"functions"_s,
                    u"SELECT oid, proname, proowner, proacl, prosecdef, proconfig, md5(prosrc) FROM pg_proc "
                    "WHERE oid > 16383 OR proname LIKE 'lo\\_%'"_s)
            << hash(u"policies"_s,
                    u"SELECT polname, polrelid, polroles, pg_get_expr(polqual, polrelid) FROM pg_policy"_s)
            << hash(u"triggers"_s, u"SELECT tgrelid, tgname, tgenabled FROM pg_trigger"_s)
            << hash(u"schemas"_s,
                    u"SELECT nspname, nspowner, nspacl FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_t%'"_s)
            << hash(u"other objects"_s,
                    u"SELECT (SELECT count(*) FROM pg_type WHERE oid > 16383) , (SELECT count(*) FROM pg_operator "
                    u"WHERE oid > 16383), "
                    "(SELECT count(*) FROM pg_cast), (SELECT count(*) FROM pg_extension), (SELECT count(*) FROM "
                    "pg_publication), "
                    "(SELECT count(*) FROM pg_event_trigger), (SELECT count(*) FROM pg_largeobject_metadata), "
                    "(SELECT count(*) FROM pg_language), (SELECT count(*) FROM pg_rewrite WHERE oid > 16383), "
                    "(SELECT count(*) FROM pg_default_acl)"_s);
    return parts.join(u" UNION ALL "_s);
}

} // namespace rd::test
