GRANT SELECT, INSERT, UPDATE ON payee_correction TO ${appUser};
