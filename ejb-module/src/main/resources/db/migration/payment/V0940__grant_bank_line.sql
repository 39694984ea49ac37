GRANT SELECT, INSERT ON bank_line TO ${appUser};
GRANT SELECT, INSERT ON bank_serial TO ${appUser};
GRANT SELECT, INSERT ON bank_statement_day TO ${appUser};
