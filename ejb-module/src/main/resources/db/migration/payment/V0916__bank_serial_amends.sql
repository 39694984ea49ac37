ALTER TABLE bank_serial MODIFY bank_serial VARCHAR(40) NOT NULL;
