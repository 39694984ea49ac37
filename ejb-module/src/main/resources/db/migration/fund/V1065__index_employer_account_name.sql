ALTER TABLE employer_account ADD KEY ix_employer_account_name (name);
