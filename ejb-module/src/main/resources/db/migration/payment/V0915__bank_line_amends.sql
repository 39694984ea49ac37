-- What the account detail says otherwise than a line that is kept is a line of its own, under that one's serial and a number.
ALTER TABLE bank_line
  MODIFY bank_serial VARCHAR(40) NOT NULL,
  ADD COLUMN amends VARCHAR(32) NULL,
  ADD KEY ix_bank_line_amends (amends);
