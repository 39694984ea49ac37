REVOKE INSERT ON branch FROM ${appUser};
