CREATE INDEX ix_long_work_owner ON long_work (owner, kind, begun_at);
