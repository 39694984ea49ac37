CREATE INDEX ix_stage_record_decided ON stage_record (decided_at, id);
