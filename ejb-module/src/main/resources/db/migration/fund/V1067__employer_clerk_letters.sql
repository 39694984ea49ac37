-- Who was ended by mistake may be appointed again the same day; that nobody acts twice at once is kept under the employer's lock.
ALTER TABLE employer_clerk
  DROP KEY uk_employer_clerk,
  ADD KEY ix_employer_clerk_person (identity_number, employer_account, valid_from),
  ADD COLUMN appointed_by VARCHAR(60) NOT NULL DEFAULT '',
  ADD COLUMN ended_by     VARCHAR(60) NULL;
