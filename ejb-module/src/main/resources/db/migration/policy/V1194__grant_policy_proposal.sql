GRANT SELECT, INSERT, UPDATE ON policy_proposal TO ${appUser};
