GRANT SELECT, INSERT, UPDATE ON account_freeze TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON court_deduction TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON account_merge TO ${appUser};
