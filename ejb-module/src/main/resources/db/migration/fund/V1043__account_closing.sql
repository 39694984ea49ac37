-- Who has closed an account may be given another: one person has one account that is not closed.
ALTER TABLE personal_account
  ADD COLUMN close_reason CHAR(2)     NULL,
  ADD COLUMN open_holder  VARCHAR(18) AS (IF(closed_on IS NULL, certificate_number, NULL)) STORED,
  DROP KEY uk_personal_account_holder,
  ADD UNIQUE KEY uk_personal_account_holder (open_holder, certificate_type),
  ADD KEY ix_personal_account_holder (certificate_number, certificate_type);
ALTER TABLE employer_account ADD COLUMN close_reason VARCHAR(200) NULL;
