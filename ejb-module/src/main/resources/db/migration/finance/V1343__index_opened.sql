CREATE INDEX ix_personal_account_opened ON personal_account (opened_on);
CREATE INDEX ix_employer_account_registered ON employer_account (registered_on);
