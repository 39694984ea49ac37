-- claimed and whole_freezes: what live freezes claim, be it there or not; held is what of it the balance covers.
ALTER TABLE personal_account
  ADD COLUMN former_state     CHAR(2)       NULL,
  ADD COLUMN closed_on        DATE          NULL,
  ADD COLUMN employer_rate    DECIMAL(4,2)  NOT NULL DEFAULT 0.05,
  ADD COLUMN person_monthly   DECIMAL(18,2) NOT NULL DEFAULT 0.00 CHECK (person_monthly >= 0),
  ADD COLUMN employer_monthly DECIMAL(18,2) NOT NULL DEFAULT 0.00 CHECK (employer_monthly >= 0),
  ADD COLUMN claimed          DECIMAL(18,2) NOT NULL DEFAULT 0.00 CHECK (claimed >= 0),
  ADD COLUMN whole_freezes    INT           NOT NULL DEFAULT 0 CHECK (whole_freezes >= 0),
  ADD COLUMN audit_sequence   INT           NOT NULL DEFAULT 0,
  ADD COLUMN audit_hash       CHAR(64)      NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
  ADD KEY ix_personal_account_employer (employer_account, state),
  ADD CONSTRAINT ck_personal_account_state CHECK (state IN ('01', '02', '03', '04', '05', '06', '99')),
  ADD CONSTRAINT ck_personal_account_former CHECK ((state IN ('03', '06')) = (former_state IS NOT NULL));
