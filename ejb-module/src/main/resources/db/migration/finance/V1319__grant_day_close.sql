GRANT SELECT, INSERT, UPDATE ON finance_day TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON reconciliation_item TO ${appUser};
