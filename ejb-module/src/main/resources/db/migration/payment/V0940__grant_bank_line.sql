GRANT SELECT, INSERT ON bank_line TO ${appUser};
-- Nothing of it is ever changed; without the right to change it none of its rows may be locked.
GRANT SELECT, INSERT, UPDATE ON bank_serial TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON bank_statement_day TO ${appUser};
