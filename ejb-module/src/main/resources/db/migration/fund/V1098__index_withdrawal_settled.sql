CREATE INDEX ix_withdrawal_settled ON withdrawal (settled_at);
