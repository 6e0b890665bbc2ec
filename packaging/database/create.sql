-- SPDX-License-Identifier: GPL-3.0-or-later
-- Creates Review Desk's database and its roles. For psql, as a superuser of the server; safe to repeat:
--   psql -v ON_ERROR_STOP=1 -v database=reviewdesk -f packaging/database/create.sql
-- With -v admin=LOGIN also the login of the first admin, still without a password (give it one with \password LOGIN).
\if :{?database}
\else
\set database reviewdesk
\endif
\set QUIET on
SELECT format('CREATE DATABASE %I ENCODING ''UTF8'' TEMPLATE template0', :'database')
WHERE NOT EXISTS (SELECT 1 FROM pg_database WHERE datname = :'database') \gexec
\if :{?admin}
SELECT format('CREATE ROLE %I LOGIN CONNECTION LIMIT 10', :'admin') WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = :'admin') \gexec
\endif
\connect :database
SET client_min_messages = warning;
\ir roles.sql
\echo 'The database' :database 'is ready for: reviewdeskctl --url ... init --admin LOGIN'
